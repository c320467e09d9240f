// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { lightnessOf, schemeOf } from '../../../src/page/scheme';

test.each([
  ['rgb(255, 255, 255)', 1, 1],
  ['rgba(0, 0, 0, 0.4)', 0, 0.4],
  ['rgb(0 0 0 / 50%)', 0, 0.5],
  ['color(srgb 1 1 1)', 1, 1],
  ['color(srgb 0 0 0 / 0.2)', 0, 0.2],
  ['oklch(0.9 0.1 200)', 0.9, 1],
  ['lab(20 10 10)', 0.2, 1],
])('lightness of %s', (colour, lightness, opacity) => {
  const found = lightnessOf(colour);
  expect(found?.lightness).toBeCloseTo(lightness, 2);
  expect(found?.opacity).toBeCloseTo(opacity, 2);
});

test('an unknown notation is no colour', () => {
  expect(lightnessOf('currentcolor')).toBeNull();
});

test.each([
  ['dark words on white', 'color:#222;background:#fff', '', 'light'],
  ['light words on black', 'color:#ddd;background:#111', '', 'dark'],
  ['the paragraph has a ground of its own', 'color:#ddd;background:#111', 'color:#222;background:#fafafa', 'light'],
  ['white words, no ground known', 'color:#fff', '', 'dark'],
  ['black words, no ground known', 'color:#000', '', 'light'],
  ['a veil is no ground', 'color:#ddd;background:#111', 'background:rgba(255,255,255,.1)', 'dark'],
])('%s', (_, body, paragraph, expected) => {
  document.body.style.cssText = body;
  document.body.innerHTML = `<p style="${paragraph}">خبر</p>`;
  const element = document.querySelector('p');
  expect(element && schemeOf(element)).toBe(expected);
});
