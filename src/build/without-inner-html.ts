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
        const without = removeAssignment(code);
        return without === null
          ? this.error('Preact assigns innerHTML in another way now')
          : { code: without, map: null };
      },
    },
  };
}

/** Preact's code without the assignment; null where there is none. */
export function removeAssignment(code: string): string | null {
  return ASSIGNMENT.test(code) ? code.replace(ASSIGNMENT, '(0)') : null;
}
