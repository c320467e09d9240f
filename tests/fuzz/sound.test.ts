import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/engine';
import { loadArticles } from '../corpus/load';
import { cpuTime } from '../cpu-time';
import { holds } from './run';
import { faults } from './sound';
import { babble, blocks, hostileText, refrain } from './vocabulary';

const articles = loadArticles();
const texts = articles.map(({ text }) => text);
const sound = (text: string) => expect(faults(text, analyse(text))).toEqual([]);

describe('spans, links and sources are sound', () => {
  test.each(articles.map(({ id, text }) => [id, text]))('in the article %s', (_, text) => {
    expect(analyse(text).attributions.length).toBeGreaterThan(0);
    sound(text);
  });

  test('in words and punctuation of any order', () => holds(babble, 1200, sound));

  test('in texts with controls, lone surrogates and ligatures', () => holds(hostileText, 1200, sound));

  test('in any string', () => holds(fc.string({ unit: 'binary', maxLength: 200 }), 150, sound));

  test('in blocks of any role', () =>
    holds(blocks, 400, (list) => {
      const text = list.map((block) => block.text).join('\n');
      expect(faults(text, analyse(list))).toEqual([]);
    }));

  test('in an article cut off anywhere', () =>
    holds(fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 3000 })), 200, ([text, from, length]) => {
      const start = from % text.length;
      sound(text.slice(start, start + length));
    }));

  test('in an article with hostile pieces put into it', () =>
    holds(fc.tuple(fc.constantFrom(...texts), fc.nat(), hostileText), 200, ([text, at, piece]) => {
      const place = at % text.length;
      sound(text.slice(Math.max(0, place - 1500), place) + piece + text.slice(place, place + 1500));
    }));

  test('up to the longest length asked for, in whole characters', () =>
    holds(fc.tuple(hostileText, fc.nat({ max: 300 })), 400, ([text, longest]) => {
      const analysis = analyse(text, { longest });
      const read = analysis.partial?.analysed ?? text.length;
      expect(analysis.partial).toEqual(text.length > longest ? { analysed: read, total: text.length } : undefined);
      expect(read).toBeLessThanOrEqual(Math.max(longest, 0));
      expect(faults(text.slice(0, read), analysis)).toEqual([]);
      expect(faults(text, analysis)).toEqual([]);
    }));
});

test('the same text gives the same analysis', () =>
  holds(fc.tuple(babble, babble), 150, ([text, between]) => {
    const first = analyse(text);
    analyse(between);
    expect(analyse(text)).toEqual(first);
  }));

/** Milliseconds for 20,000 UTF-16 units; a linear engine needs a fraction of it even on a busy machine. */
const PATIENCE = 1500;

test('no refrain, however often it comes back, holds the engine up', () =>
  holds(refrain, 80, (text) => {
    const long = text.repeat(Math.ceil(20_000 / text.length));
    expect(cpuTime(() => analyse(long))).toBeLessThan(PATIENCE);
    expect(faults(long, analyse(long)).slice(0, 3)).toEqual([]);
  }));
