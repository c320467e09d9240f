import { describe, expect, test } from 'vitest';
import { callsIn } from '../../check/calls';

describe('is refused in a built script', () => {
  test.each([
    'await fetch("https://example.org")',
    'new XMLHttpRequest()',
    'new WebSocket(address)',
    'navigator.sendBeacon(address,data)',
    'eval(text)',
    'new Function("return 1")',
    'element.innerHTML=text',
    'document.write(text)',
  ])('%s', (code) => expect(callsIn(code)).toHaveLength(1));
});

describe('is let pass', () => {
  test.each(['prefetch()', 'typeof e==`function`&&e()', 'a.innerHTML==b', 'function(e){return e}', 'isFunction(e)'])(
    '%s',
    (code) => expect(callsIn(code)).toEqual([]),
  );
});
