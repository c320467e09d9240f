import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/build/catalogue';
import type { Entry } from '../../../src/build/catalogue-tables';
import type { Medium } from '../../../src/catalogue/index';
import { isOrdinary, splitHead, wordsOf } from '../../../src/catalogue/spelling';
import { found } from './find';

type Frame = (name: string) => string;

/** Sentences that any name may stand in. */
const FRAMES: readonly Frame[] = [
  (name) => `ذكرت ${name} أن المحادثات تأجلت`,
  (name) => `قال مسؤول لـ"${name}" إن المعبر مغلق`,
  (name) => `نقلا عن ${name}، فإن المعبر مغلق`,
  (name) => `وبحسب «${name}» تأجل الاجتماع`,
  (name) => `القاهرة (${name}) - تأجل الاجتماع`,
  (name) => `${name}: مقتل ثلاثة في قصف`,
];

const HEADS: Readonly<Record<Medium, string>> = {
  agency: 'وكالة',
  newspaper: 'صحيفة',
  magazine: 'مجلة',
  channel: 'قناة',
  radio: 'إذاعة',
  site: 'موقع',
  institution: 'وكالة',
  outlet: 'صحيفة',
};

/** Sentences in which an ordinary word is a name, `head` before it. */
function ordinaryFrames(head: string): readonly Frame[] {
  return [
    (name) => `ذكرت ${head} ${name} أن المحادثات تأجلت`,
    (name) => `قال مسؤول ل${head} "${name}" إن المعبر مغلق`,
    (name) => `نقلا عن ${head} ${name}، فإن المعبر مغلق`,
    (name) => `وبحسب «${name}» تأجل الاجتماع`,
    (name) => `القاهرة (${name}) - تأجل الاجتماع`,
    (name) => `${head} ${name}: مقتل ثلاثة في قصف`,
  ];
}

function framesOf(entry: Entry, alias: string): readonly Frame[] {
  return isOrdinary(entry, alias) ? ordinaryFrames(HEADS[entry.medium]) : FRAMES;
}

const entries = readCatalogue();

describe('every spelling is found in six sentences', () => {
  it.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
    const missed: string[] = [];
    for (const marked of [entry.name, ...entry.aliases]) {
      const alias = marked.replace(/^~/, '');
      for (const frame of framesOf(entry, marked)) {
        const sentence = frame(alias);
        if (!found(sentence).includes(id)) missed.push(sentence);
      }
    }
    expect(missed).toEqual([]);
  });
});

describe('spellings as texts vary them', () => {
  const abbreviations = entries.flatMap((entry) =>
    entry.aliases
      .filter((alias) => /^([\u0621-\u064a] )+[\u0621-\u064a]$/.test(alias))
      .map((alias) => [alias, entry.id] as const),
  );

  it.each(abbreviations)('%s with dots, dots and spaces, and in brackets', (alias, id) => {
    const dotted = alias.replaceAll(' ', '.');
    for (const form of [dotted, `${dotted}.`, alias.replaceAll(' ', ' . '), alias.replaceAll(' ', '. ')]) {
      expect(found(`القاهرة (${form}) - تأجل الاجتماع`), form).toContain(id);
    }
  });

  const CHANGES: readonly (readonly [string, (name: string) => string])[] = [
    ['without hamza', (name) => name.replaceAll(/[أإآ]/g, 'ا')],
    ['with ه for ة', (name) => name.replaceAll('ة', 'ه')],
    ['with ى for ي at the end', (name) => name.replaceAll(/ي(?= |$)/g, 'ى')],
    [
      'with tatweel',
      (name) => name.replace(/^([\u0628\u062a-\u062e\u0633-\u063a\u0641-\u0647\u064a])(?=[\u0621-\u064a])/, '$1ـــ'),
    ],
    ['with tashkil', (name) => name.replace(/(?<=[\u0621-\u064a])(?=[\u0621-\u064a])/, '\u064e')],
    ['with a no-break space', (name) => name.replaceAll(' ', '\u00a0')],
  ];

  it.each(CHANGES)('%s', (_, change) => {
    const missed = entries.filter((entry) => {
      const { head } = splitHead(wordsOf(entry.name));
      const name = head ? entry.name : `${HEADS[entry.medium]} ${entry.name}`;
      return entry.medium !== 'institution' && !found(`ذكرت ${change(name)} أن المحادثات تأجلت`).includes(entry.id);
    });
    expect(missed.map(({ name }) => name)).toEqual([]);
  });
});
