import type { Plugin } from 'vite';

const ASSIGNMENT = /\(\w+\.innerHTML=\w+\.__html\)/;

/**
 * Takes `dangerouslySetInnerHTML` out of Preact, which no screen uses: then no bundle can turn text into elements, and
 * `web-ext lint` has nothing to warn of (UNSAFE_VAR_ASSIGNMENT).
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'isnad:without-inner-html',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs$/ },
      handler(code) {
        if (!ASSIGNMENT.test(code)) this.error('Preact assigns innerHTML in another way now');
        return { code: code.replace(ASSIGNMENT, '(0)'), map: null };
      },
    },
  };
}
