import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/background/words';

describe('the tooltip', () => {
  it.each([
    ['ar', 9, 1, 0, 'إسناد: قول واحد بمصدر مجهَّل'],
    ['ar', 9, 2, 1, 'إسناد: قولان بمصدر مجهَّل وقول واحد بلا مصدر'],
    ['ar', 9, 0, 3, 'إسناد: 3 أقوال بلا مصدر'],
    ['ar', 90, 11, 0, 'إسناد: 11 قولًا بمصدر مجهَّل'],
    ['ar', 900, 100, 0, 'إسناد: 100 قول بمصدر مجهَّل'],
    ['ar', 9, 0, 0, 'إسناد: كل قول منقول هنا له مصدر مسمّى'],
    ['ar', 0, 0, 0, 'إسناد: لا أقوال منقولة في هذه الصفحة'],
    ['en', 9, 1, 2, 'Isnad: 1 claim from an unnamed source and 2 claims without a source'],
    ['fr', 9, 2, 0, 'Isnad : 2 propos de sources anonymes'],
  ] as const)('%s: %i claims, %i unnamed, %i without source', (language, claims, unnamed, hearsay, expected) => {
    const spoken = wordsIn(language, 'en').tooltip(claims, unnamed, hearsay);
    expect(spoken.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))).toBe(expected);
  });
});

describe('the language', () => {
  it.each([
    ['auto', 'ar-EG', 'من قال هذا؟'],
    ['auto', 'en-US', 'Who says this?'],
    ['auto', 'fr', 'Qui dit cela ?'],
    ['auto', 'de', 'من قال هذا؟'],
    ['fr', 'ar', 'Qui dit cela ?'],
  ] as const)('%s in a browser in %s', (choice, browser, menu) => {
    expect(wordsIn(choice, browser).menu).toBe(menu);
  });
});
