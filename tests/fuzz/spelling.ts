import type { Analysis, Span } from '../../src/engine/analysis';
import { fold } from '../../src/engine/fold';

const LETTER = /^[\u0620-\u063a\u0641-\u064a]$/u;
/** True where `text[at]` and the unit before it are letters of one Arabic word. */
export const insideWord = (text: string, at: number): boolean =>
  LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));

/** Puts signs into a text, each at its place of the text as it was. */
export function withSigns(text: string, signs: readonly (readonly [at: number, sign: string])[]): string {
  const at = new Map<number, string>();
  for (const [place, sign] of signs) at.set(place, (at.get(place) ?? '') + sign);
  let out = '';
  for (let i = 0; i <= text.length; i++) out += (at.get(i) ?? '') + text.charAt(i);
  return out;
}

/** Presentation forms of each letter, from their compatibility mappings in Unicode. */
const FORMS = ((): ReadonlyMap<string, readonly string[]> => {
  const forms = new Map<string, string[]>();
  for (let unit = 0xfe80; unit <= 0xfef4; unit++) {
    const form = String.fromCharCode(unit);
    const letter = form.normalize('NFKC');
    forms.set(letter, [...(forms.get(letter) ?? []), form]);
  }
  return forms;
})();

const LIGATURES: Readonly<Record<string, string>> = {
  لآ: '\ufef5',
  لأ: '\ufef7',
  لإ: '\ufef9',
  لا: '\ufefb',
};

/** Letters of the words in their presentation forms, as `choice` says for each place. */
export function presented(text: string, choice: (at: number) => number): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const pair = LIGATURES[text.slice(i, i + 2)];
    // at a word's beginning the ل may be a preposition of its own: a span may begin inside the ligature
    if (pair !== undefined && choice(i) > 0 && insideWord(text, i) && insideWord(text, i - 1)) {
      out += pair;
      i++;
      continue;
    }
    const forms = FORMS.get(text.charAt(i)) ?? [];
    const chosen = choice(i) % (forms.length + 1);
    out += chosen === 0 ? text.charAt(i) : (forms[chosen - 1] ?? '');
  }
  return out;
}

const PERSIAN: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک' };
/** As a Persian keyboard writes, at the places that `choice` says. */
export const persian = (text: string, choice: (at: number) => boolean): string =>
  [...text].map((letter, i) => (choice(i) ? (PERSIAN[letter] ?? letter) : letter)).join('');

const TASHKIL = /[\u064b-\u0652\u0670]/gu;
export const withoutTashkil = (text: string): string => text.replace(TASHKIL, '');

/** What is found, with all spans in units of the folded text, which all spellings of a text share. */
export function found(text: string, analysis: Analysis) {
  const { at, text: folded } = fold(text);
  const place = new Int32Array(text.length + 1);
  let n = 0;
  for (let offset = 0; offset <= text.length; offset++) {
    while (n < folded.length && (at[n] ?? 0) < offset) n++;
    place[offset] = n;
  }
  const span = (one: Span | null | undefined) => one && folded.slice(place[one.start], place[one.end]);
  const where = (one: Span) => [place[one.start], place[one.end]];
  return analysis.attributions.map((a) => ({
    cue: span(a.cue),
    at: where(a.cue),
    source: span(a.source),
    content: span(a.content),
    addressee: span(a.addressee),
    channel: span(a.channel),
    kind: a.kind,
    class: a.class,
    named: a.named,
    stance: a.stance,
    resolved: a.resolved,
    rule: a.rule,
    entity: a.entity,
    via: a.via,
    inherited: a.inherited,
    anonymity: a.anonymity?.state,
    credit: a.credit,
    act: a.act,
  }));
}
