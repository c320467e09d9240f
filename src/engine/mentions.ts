import { formAt, isComma } from './frames';
import { isHonorific, titlesOf } from './phrase/honorific';
import type { Phrase } from './phrase/reader';
import { phraseAt } from './phrases';
import { holdsOffice, keyOf, nominative, samePerson } from './same-speaker';
import type { Text, Token } from './tokens';
import { IS, type Word } from './words';

/** How many mentions of a head are looked at. Keeps the whole linear in the text. */
const MEMORY = 120;

/** Places of an office that are looked at for it alone, and of a last name for the whole one: the first in the text. */
const MOST_OFFICES = 4;
const MOST_NAMES = 3;

/** Heads that a definite mention takes up. */
const REPEATED: ReadonlySet<string> = new Set([
  'institution',
  'office',
  'media',
  'agency',
  'document',
  'title',
  'unnamed',
]);

/** Tokens in which «هذا الأخير» has its person. */
const LAST_PERSON = 60;

/** Words in which a name and its title stand. */
const NAME = 8;

/** Noun phrases of a text that a later one repeats, whether they spoke or not. Offsets are token indices. */
export class Mentions {
  private bases: Map<string, number[]> | undefined;
  private forms: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(private readonly text: Text) {}

  /** A body or an office that was named before without speaking: «العائلة» after «عائلته», «الشركة» after «شركة آبل». */
  byHead(phrase: Phrase): Phrase | null {
    if (!REPEATED.has(phrase.type)) return null;
    const places = isHonorific(phrase.headWord.form)
      ? titlesOf(phrase.headWord)
          .split(' ')
          .flatMap((title) => this.placesOf(title))
          .sort((a, b) => a - b)
      : this.placesOf(nominative(phrase.headWord.base));
    for (const at of latest(places, phrase.first)) {
      const found = this.at(at);
      if (
        !found ||
        found.anaphor ||
        (found.kind === 'unnamed' && phrase.type !== 'unnamed') ||
        (found.words.length < 2 && found.headWord.pronoun === '' && found.type !== 'document')
      )
        continue;
      return found.type === 'document' ? this.firstOf(found, places) : found;
    }
    return null;
  }

  /** The first mention with the words of this one. */
  private firstOf(phrase: Phrase, places: readonly number[]): Phrase {
    const key = keyOf(phrase.words);
    for (const at of places.slice(0, MEMORY)) {
      if (at >= phrase.first) break;
      const found = phraseAt(this.text, at, { nested: true });
      if (found && phrase.words.length > 1 && keyOf(found.words) === key) return found;
    }
    return phrase;
  }

  /** The phrase at a token, with the name behind a comma: «الرئيس الكندي، سامي عون، الجلسة». */
  private at(at: number): Phrase | null {
    const attached = this.text.tokens[at]?.word;
    const skip = attached?.headType === 'other' && attached.attached ? 1 : 0;
    const short = phraseAt(this.text, at, { nested: true, skip });
    if (!short || short.names > 0 || (short.type !== 'office' && short.type !== 'title')) return short;
    const comma = (k: number) => isComma(formAt(this.text, k));
    if (!comma(short.end)) return short;
    const whole = phraseAt(this.text, at);
    return whole && whole.names > 0 && comma(whole.end) ? whole : short;
  }

  /** «وزير الخارجية» in the title, before «وزير الخارجية سامي عون»: where the office stands without its holder. */
  offices(phrase: Phrase): readonly Phrase[] {
    if (phrase.type !== 'office' || phrase.words.length < 2) return [];
    const key = keyOf(phrase.words);
    return this.placesOf(phrase.headWord.base)
      .slice(0, MOST_OFFICES)
      .filter((at) => at < phrase.first)
      .map((at) => this.at(at))
      .filter(
        (found): found is Phrase =>
          found !== null && found.names === 0 && (holdsOffice(found, phrase) || keyOf(found.words) === key),
      );
  }

  /** «هذا الأخير»: the person who was named last, in this sentence or the two before. */
  lastPerson(phrase: Phrase): Phrase | null {
    const { tokens, sentences } = this.text;
    const from = sentences[Math.max(0, (tokens[phrase.first]?.sentence ?? 0) - 2)]?.first ?? 0;
    let last: Phrase | null = null;
    for (let k = phrase.first - 1; k >= Math.max(from, phrase.first - LAST_PERSON); k--) {
      const { word } = tokens[k] as Token;
      if (last && k < last.first - NAME) break;
      if (word.headType !== 'title' && word.headType !== 'office' && (word.is & IS.given) === 0) continue;
      const found = phraseAt(this.text, k, { nested: true });
      if (found?.kind !== 'person' || found.names === 0 || found.end > phrase.first) continue;
      if (found.gender !== null && phrase.gender !== null && found.gender !== phrase.gender) continue;
      // «التقى الوزير بالمدرب سامي عون»: two
      if (tokens.slice(k + 1, found.end).some((token) => token.word.attached)) continue;
      if (last ? found.end === last.end : found.names > 1) last = found;
    }
    return last;
  }

  /** «رئيس الوزراء البولندي» after «رئيس الوزراء البولندي سامي عون», who did not speak. */
  holder(phrase: Phrase): Phrase | null {
    if (phrase.type !== 'office' || phrase.names > 0 || phrase.words.length < 2) return null;
    const places = this.placesOf(phrase.headWord.base);
    for (const at of latest(places, phrase.first)) {
      const found = this.at(at);
      if (found && found.names > 0 && holdsOffice(found, phrase)) return found;
    }
    return null;
  }

  /** «عون» after «الرئيس اللبناني سامي عون», who did not speak: by title and name, where the name first stands. */
  fullName(phrase: Phrase): Phrase | null {
    const last = phrase.words[phrase.words.length - 1];
    if (phrase.kind !== 'person' || phrase.type !== 'other' || phrase.words.length > 2 || phrase.entry || !last)
      return null;
    if (last.form.length < 3 || (last.is & IS.given) !== 0) return null;
    const { tokens } = this.text;
    this.forms ??= indexOf(tokens);
    for (const at of (this.forms.get(last.form) ?? []).slice(0, MOST_NAMES)) {
      if (at >= phrase.first) return null;
      let found: Phrase | null = null;
      for (let k = at - 1; k >= Math.max(0, at - NAME) && tokens[k]?.type === 'word'; k--) {
        if (tokens[k]?.block !== tokens[at]?.block) break;
        const whole = phraseAt(this.text, k, { nested: true });
        if (whole?.kind !== 'person' || whole.end !== at + 1 || whole.names === 0) continue;
        const titled = whole.type === 'office' || whole.type === 'title' || whole.type === 'spokesman';
        const given = whole.proper && (whole.headWord.is & IS.given) !== 0;
        // «أعرب ريكس حداد»
        const acts = (tokens[k - 1]?.word.conjoined ?? tokens[k - 1]?.word)?.readings.some(
          (r) => r.shape === 'perfect',
        );
        if (titled || (whole.names > 1 && (given || acts))) found = whole;
        if (titled) break;
      }
      if (found && samePerson(found, phrase)) return found;
    }
    return null;
  }

  /** «أثارت تصريحات سامي غضبا»: a name that stands alone elsewhere, never with the word behind it. */
  standsAlone(phrase: Phrase): boolean {
    const { tokens } = this.text;
    const [first, second] = phrase.words;
    if (!first || !second) return false;
    this.forms ??= indexOf(tokens);
    const others = (this.forms.get(first.form) ?? []).slice(0, MEMORY).filter((at) => at !== phrase.first);
    return others.length > 1 && others.every((at) => tokens[at + 1]?.form !== second.form);
  }

  /** «النادي الصيني» after «نادي … الصيني», which did not speak: the latest mention that has all its words. */
  byAllWords(phrase: Phrase): Phrase | null {
    // «الحارس الإسباني» after «الحارس الإسباني سامي عون»
    const one = phrase.kind === 'unnamed' && phrase.number === 's' && phrase.names === 0;
    if (!one && phrase.type !== 'institution' && phrase.type !== 'document') return null;
    const places = this.placesOf(phrase.headWord.base);
    for (const at of latest(places, phrase.first)) {
      const found = phraseAt(this.text, at, { nested: true });
      const whole =
        found !== null &&
        (one ? found.kind === 'person' && found.names > 0 : found.kind === phrase.kind) &&
        // «البيان التضامني» after «بيانا تضامنيا»
        (found.words.length > phrase.words.length || (!one && !found.headWord.definite && phrase.headWord.definite)) &&
        phrase.words.every((w) => found.words.some((x) => x.base === w.base || relates(x, w)));
      if (whole) return found;
    }
    return null;
  }

  /** Token indices of a head, with or without article and pronoun, in order. */
  placesOf(base: string): readonly number[] {
    if (!this.bases) {
      this.bases = new Map();
      const add = (key: string, i: number) => {
        const list = this.bases?.get(key);
        if (list) list.push(i);
        else this.bases?.set(key, [i]);
      };
      this.text.tokens.forEach((token, i) => {
        if (token.type !== 'word') return;
        // «بيان لوزارة الاقتصاد»
        const attached = token.word.headType === 'other' ? token.word.attached?.word : undefined;
        const word = attached ?? token.word;
        if (
          word.headType === 'other' ||
          (attached && attached.headType !== 'institution' && attached.headType !== 'office')
        )
          return;
        if (word.headType === 'unnamed' && word.base.endsWith('ين')) {
          add(nominative(word.base), i);
          return;
        }
        add(
          word.pronoun === ''
            ? /...ا$/.test(word.base)
              ? word.base.slice(0, -1)
              : word.base
            : word.form.slice(0, -word.pronoun.length).replace(/ت$/, 'ه'),
          i,
        );
      });
    }
    return this.bases.get(base) ?? [];
  }
}

/** Places before a token, the latest first. */
function* latest(places: readonly number[], first: number): Generator<number> {
  for (let k = places.length - 1; k >= Math.max(0, places.length - MEMORY); k--) {
    const at = places[k] as number;
    if (at < first) yield at;
  }
}

/** Where each form stands. */
function indexOf(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const out = new Map<string, number[]>();
  for (const [i, { form, type }] of tokens.entries()) {
    if (type !== 'word') continue;
    const list = out.get(form);
    if (list) list.push(i);
    else out.set(form, [i]);
  }
  return out;
}

/** «التركي» of «تركيا», «التركية»: the same nation. */
const relates = (a: Word, b: Word): boolean => {
  const stem = (w: Word) => w.base.replace(/(يه|يا|ي|ا)$/, '');
  return stem(a).length > 2 && stem(a) === stem(b);
};
