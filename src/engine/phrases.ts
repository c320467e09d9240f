import type { SourceClass, SourceKind } from './analysis';
import type { CatalogueName } from '../catalogue/index';
import { channels, eventNouns, institutionHeads, officeHeads, places, prepositions, quantifiers, timeWords, titles } from './lexicon/nouns';
import { readings } from './lexicon/verbs';
import { nameAt } from './names';
import { isQuote, type Text, type Token } from './tokens';
import {
  bare, cannotBegin, COMPLEMENTS, givenNames, type HeadType, hasPossessive, headType, isAdjective, isDefinite, isVerbalNoun, RELATIVES,
} from './words';

/** A noun phrase that may be a source. Token indices, half-open; `from` is the offset where its first word begins. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly type: HeadType;
  readonly head: string;
  readonly kind: SourceKind;
  readonly named: boolean;
  readonly class: SourceClass;
  readonly gender: 'm' | 'f' | null;
  readonly number: 's' | 'd' | 'p';
  readonly entry?: CatalogueName;
  /** A definite head alone, or with a demonstrative or «ذاته»: may point back. */
  readonly anaphor: boolean;
  /** Names of a person or body seen in it: licence for weak contexts. */
  readonly proper: boolean;
  readonly forms: readonly string[];
  /** Words that look like names. */
  readonly names: number;
  readonly conjoined: boolean;
}

const DEMONSTRATIVES = new Set(['هذا', 'هذه', 'ذلك', 'تلك', 'هولاء', 'هؤلاء', 'اولئك', 'لتلك', 'لهذه', 'ذات', 'نفس']);
const SAME = new Set(['ذاته', 'ذاتها', 'نفسه', 'نفسها', 'انفسهم', 'ذاتهم', 'عينه', 'عينها', 'المذكور', 'المذكوره']);
const PLACED = new Set(['مدير', 'استاذ', 'استاذه', 'عضو', 'خبير', 'خبيره', 'باحث', 'باحثه', 'محلل', 'محلله', 'مسؤول', 'مسءول', 'مستشار', 'محامي', 'كبير', 'مشرف', 'طبيب', 'ممثل', 'منسق', 'مندوب', 'قيادي', 'ضابط', 'مساعد']);
const TO = new Set(['مبعوث', 'موفد', 'سفير', 'مندوب', 'ممثل', 'مبعوثه', 'سفيره']);
const MAX_WORDS = 18;

const finite = (form: string): boolean =>
  readings(form).some((r) => (r.shape === 'perfect' || r.shape === 'imperfect') && !r.row.flags.includes('c')) &&
  !['بين', 'علم', 'ذكر', 'كتب', 'وجد', 'رد', 'تقدر', 'بينا', 'نقل', 'نبا', 'قدر', 'كذب', 'تجد'].includes(form);

interface State {
  words: number;
  closed: boolean;
  names: number;
  proper: boolean;
  head: string;
  type: HeadType;
  headIndex: number;
  entry?: CatalogueName;
  end: number;
  forms: string[];
  conj: boolean;
}

/** Reads the noun phrase at token `i`; `skip` proclitic letters of that token belong to no phrase. Null where none begins. */
export function phraseAt(text: Text, i: number, skip = 0, nested = false): Phrase | null {
  const { tokens } = text;
  const first = tokens[i];
  if (!first) return null;
  const limit = sentenceEnd(text, i);
  const s: State = { words: 0, closed: false, names: 0, proper: false, head: '', type: 'other', headIndex: i, end: i, forms: [], conj: false };
  let k = i;
  while (k < limit && s.words < MAX_WORDS) {
    const next = step(text, s, k, k === i ? proclitic(first.form, skip) : (tokens[k] as Token).form, limit, nested);
    if (next === null) break;
    k = next;
    s.end = k;
  }
  if (s.words === 0) return null;
  return finish(text, s, i, skip);
}

const proclitic = (form: string, skip: number): string => {
  if (skip === 0) return form;
  const rest = form.slice(skip);
  return rest.startsWith('ل') && form[skip - 1] === 'ل' && rest.length > 3 ? `ا${rest}` : rest;
};

export function sentenceEnd(text: Text, i: number): number {
  return text.sentences[(text.tokens[i] as Token).sentence]?.end ?? text.tokens.length;
}

function step(text: Text, s: State, k: number, form: string, limit: number, nested: boolean): number | null {
  const { tokens } = text;
  const token = tokens[k] as Token;
  if (token.type === 'mark') return mark(text, s, k, limit, nested);
  if (token.type === 'number') return s.words === 0 || s.type === 'media' ? take(s, form, k, 1) : null;
  if (token.type === 'latin') {
    s.proper = true;
    s.names++;
    return take(s, form, k, 1);
  }
  if (s.words === 0 && DEMONSTRATIVES.has(form)) {
    s.forms.push(form);
    return k + 1;
  }
  if (COMPLEMENTS().has(form) || RELATIVES().has(form)) return null;
  if (s.headIndex === k || s.words === 0) return begin(text, s, k, form);
  if (SAME.has(form)) return take(s, form, k, 1);
  const prev = (tokens[k - 1] as Token).form;
  if (timeWords().has(form)) {
    const ordinal = (form === 'الاول' || form === 'الثاني') && s.closed && s.type !== 'other';
    if (!(ordinal || (form === 'عام' && s.type === 'office') || s.type === 'media')) return null;
  }
  if (prepositions().has(form)) return preposition(text, s, k, form, prev);
  if (cannotBegin(form)) return null;
  const stripped = /^[وف]/.test(form) && form.length > 3 ? form.slice(1) : '';
  if (finite(form) || (stripped !== '' && finite(stripped))) return null;
  const name = nameAt(tokens, k);
  if (name && (!name.entry.ordinary || s.type === 'media' || s.type === 'agency') && !s.entry && ['agency', 'media', 'document', 'unnamed', 'office', 'spokesman'].includes(s.type)) {
    if (s.type === 'agency' || s.type === 'media') s.entry = name.entry;
    s.proper = true;
    s.closed = true;
    return take(s, form, k, name.end - k);
  }
  if (stripped !== '' && headType(form) === 'other' && !givenNames().has(form)) {
    const joins = isDefinite(stripped) || headType(stripped) !== 'other' || givenNames().has(stripped) || nameAt(tokens, k, stripped);
    if (joins && !isVerbalNoun(stripped)) {
      s.conj = true;
      return take(s, form, k, 1);
    }
  }
  return plain(text, s, k, form);
}

/** The head, or a quantifier or title before it. */
function begin(text: Text, s: State, k: number, form: string): number | null {
  const { tokens } = text;
  const next = tokens[k + 1];
  if (quantifiers().has(bare(form)) && next?.type === 'word' && s.words === 0) {
    const indefinite = headType(next.form);
    if (next.form === 'من' || indefinite === 'unnamed' || indefinite === 'unnamedMedia' || indefinite === 'document' || indefinite === 'institution') {
      s.words++;
      s.forms.push(form);
      s.headIndex = k + (next.form === 'من' ? 2 : 1);
      s.head = form;
      s.type = bare(form) === 'البعض' || form === 'بعض' || form === 'كبار' ? 'unnamed' : 'other';
      return s.headIndex;
    }
  }
  const known = headType(form);
  const name = nameAt(tokens, k, form);
  if (cannotBegin(form) || (timeWords().has(form) && !name)) return null;
  if (name && (!name.entry.ordinary || name.end - k > 1) && known !== 'place') {
    s.entry = name.entry;
    s.head = form;
    s.type = name.entry.kind === 'institution' ? 'institution' : known === 'media' || known === 'agency' ? known : 'other';
    s.closed = true;
    s.proper = true;
    return take(s, form, k, name.end - k);
  }
  if (known === 'other' && (finite(form) || (/^[وف]/.test(form) && finite(form.slice(1))))) return null;
  s.head = form;
  s.type = known;
  if (known === 'place' || (isDefinite(form) && known !== 'title')) s.closed = true;
  if (known === 'place') s.proper = true;
  if (givenNames().has(form)) s.proper = true;
  if (known === 'other') s.names++;
  return take(s, form, k, 1);
}

function take(s: State, form: string, k: number, count: number): number {
  s.words += count;
  s.forms.push(form);
  return k + count;
}

function mark(text: Text, s: State, k: number, limit: number, nested: boolean): number | null {
  const { tokens } = text;
  const token = tokens[k] as Token;
  const next = tokens[k + 1];
  if (token.opens && isQuote(token)) {
    const inner = token.partner - k - 1;
    if (inner > 6 || inner < 1 || token.partner >= limit) return null;
    if (s.words > 0 && !['agency', 'media', 'institution', 'document', 'place', 'spokesman', 'office', 'unnamed'].includes(s.type)) return null;
    if (s.words > 0 && s.entry) return null;
    if (s.words === 0 && inner > 4) return null;
    const name = nameAt(tokens, k + 1);
    if (s.words === 0) {
      s.head = (next as Token).form;
      s.headIndex = k + 1;
      s.type = 'other';
    }
    if (name && !s.entry && (s.words === 0 || s.type === 'agency' || s.type === 'media')) s.entry = name.entry;
    s.proper = true;
    s.closed = true;
    s.names++;
    s.words += inner;
    for (let q = k + 1; q < token.partner; q++) s.forms.push((tokens[q] as Token).form);
    return token.partner + 1;
  }
  if (s.words === 0) return token.form === '#' && next && !next.spaced ? ((s.headIndex = k + 1), k + 1) : null;
  if (token.form === '(' && token.partner > 0 && token.partner - k < 8) return token.partner + 1;
  if (token.form === '.' && !token.spaced && tokens[k - 1]?.form.length === 1 && next) return k + 1;
  if ((token.form === '#' || token.form === '_') && next?.type === 'word' && !next.spaced) return k + 1;
  if (token.form === '-' && !token.spaced && next && !next.spaced && next.type !== 'mark') return k + 1;
  if (token.form === '،' || token.form === ',') return nested ? null : apposition(text, s, k, limit);
  return null;
}

/** «الرئيس الفرنسي، إيمانويل ماكرون،» and «فلان، وزير الخارجية،»: a name beside an office, between commas. */
function apposition(text: Text, s: State, k: number, limit: number): number | null {
  const { tokens } = text;
  const next = tokens[k + 1];
  if (!next || next.type !== 'word' || k + 1 >= limit || s.entry) return null;
  const closing = (end: number) => {
    const after = tokens[end];
    return after !== undefined && end < limit && (after.form === '،' || after.form === ',' || after.form === ':' || COMPLEMENTS().has(after.form) || (isQuote(after) && after.opens));
  };
  const type = headType(next.form);
  if ((s.type === 'office' || s.type === 'unnamed' || s.type === 'title' || s.type === 'spokesman') && s.names === 0) {
    if (type !== 'other' && type !== 'title' && !givenNames().has(next.form)) return null;
    if (cannotBegin(next.form) || timeWords().has(next.form) || isDefinite(next.form) && type === 'other') return null;
    if (readings(next.form).length > 0 || (/^[وف]/.test(next.form) && readings(next.form.slice(1)).length > 0)) return null;
    let end = k + 1;
    while (end < limit && end - k < 6 && (tokens[end] as Token).type !== 'mark' && !COMPLEMENTS().has((tokens[end] as Token).form) && !cannotBegin((tokens[end] as Token).form)) end++;
    if (end - k < 3 || !closing(end)) return null;
    for (let q = k + 1; q < end; q++) s.forms.push((tokens[q] as Token).form);
    s.names += end - k - 1;
    s.proper = true;
    s.words += end - k - 1;
    return end;
  }
  if ((s.type === 'other' || s.type === 'title') && s.names > 0 && (type === 'office' || type === 'spokesman' || type === 'unnamed')) {
    const inner = phraseAt(text, k + 1, 0, true);
    if (!inner || !closing(inner.end)) return null;
    s.proper = true;
    s.words += inner.end - inner.first;
    return inner.end;
  }
  return null;
}

function preposition(text: Text, s: State, k: number, form: string, prev: string): number | null {
  const next = text.tokens[k + 1];
  if (!next || (next.type !== 'word' && !next.opens && next.type !== 'latin')) return null;
  const head = bare(s.head);
  const go = () => {
    s.closed = false;
    s.forms.push(form);
    return k + 1;
  };
  if (s.names > 0 && s.type !== 'other') return null;
  if (form === 'في') {
    if (channels().has(bare(next.form)) || timeWords().has(next.form) || cannotBegin(next.form)) return null;
    if (s.type === 'unnamed' || s.type === 'spokesman' || PLACED.has(head)) return go();
    return s.type === 'institution' && places().has(next.form) && s.words < 4 ? go() : null;
  }
  if (form === 'من') return s.type === 'unnamed' && !isDefinite(s.head) && headType(next.form) !== 'other' ? go() : null;
  if (form === 'علي') return /^مطلع|^مشرف/.test(bare(prev)) ? go() : null;
  if (form === 'عن') return /^مس[ؤئء]ول|^صادر|^مدافع/.test(bare(prev)) ? go() : null;
  if (form === 'الي') return TO.has(head) ? go() : null;
  if (form === 'لدي') return TO.has(head) ? go() : null;
  return null;
}

function plain(text: Text, s: State, k: number, form: string): number | null {
  const { tokens, source } = text;
  const token = tokens[k] as Token;
  const definite = isDefinite(form);
  const known = headType(form);
  const person = s.type === 'office' || s.type === 'title' || s.type === 'unnamed' || s.type === 'spokesman';
  if (!definite && s.words > 0) {
    const event = eventNouns().has(form) || isVerbalNoun(form);
    if (event && (s.closed || s.names > 0 || s.entry)) return null;
    if ((s.closed || s.names > 0) && hasPossessive(token, source)) return null;
  }
  const attached = attachedTo(text, s, k, form);
  if (attached !== undefined) return attached;
  if (definite) {
    if (s.names > 0 && (institutionHeads().has(bare(form)) || officeHeads().has(bare(form))) && s.type !== 'institution' && s.type !== 'document') return null;
    if (s.entry && s.type === 'other' && !isAdjective(form)) return null;
    s.closed = true;
    if (s.names > 0) s.names++;
    return take(s, form, k, 1);
  }
  if (s.closed || s.entry) {
    if (!person) return null;
    if (known !== 'other' && !titles().has(form) && !givenNames().has(form) && s.names === 0 && known !== 'place') return null;
    s.names++;
    s.proper = true;
    return take(s, form, k, 1);
  }
  if (s.type === 'other') {
    if (known !== 'other' && known !== 'title' && !givenNames().has(form)) return known === 'office' ? take(s, form, k, 1) : null;
    s.names++;
    if (givenNames().has(form)) s.proper = true;
    return s.names > 5 ? null : take(s, form, k, 1);
  }
  if (person && givenNames().has(form) && s.words > 0 && !['بن', 'ابو', 'نور', 'امل'].includes(form)) {
    s.names++;
    s.proper = true;
  } else if (s.type === 'title' || s.names > 0) {
    s.names++;
    s.proper = true;
  } else if (!isAdjective(form) && known === 'other' && (s.type === 'institution' || s.type === 'media' || s.type === 'agency')) {
    s.proper = true;
  } else if (known === 'place') {
    s.proper = true;
    s.closed = true;
  }
  return take(s, form, k, 1);
}

/** Words with an attached ل or ب: part of the phrase after heads that take them, else its end. */
function attachedTo(text: Text, s: State, k: number, form: string): number | null | undefined {
  const { tokens } = text;
  const c = form[0];
  if (c !== 'ل' && c !== 'ب') return undefined;
  if (form.length === 1) return null;
  const inner = proclitic(form, 1);
  const type = headType(inner);
  const definite = isDefinite(inner);
  const namesMedia = type === 'media' || type === 'agency' || nameAt(tokens, k, inner) !== null;
  if (givenNames().has(form) || headType(form) !== 'other') return undefined;
  const takes = s.type === 'office' || s.type === 'spokesman' || s.type === 'document' || s.type === 'institution' || (s.type === 'unnamed' && c === 'ب');
  if (c === 'ل') {
    if (!definite && type === 'other') return namesMedia && s.type !== 'document' ? null : undefined;
    if (namesMedia && s.type !== 'document') return null;
    if (!takes || s.names > 0 || s.type === 'unnamed') return null;
  } else {
    if (inner === 'اسم' || inner === 'شوون' || inner === 'شؤون') {
      s.closed = false;
      return take(s, form, k, 1);
    }
    if (!definite && (type === 'other' || type === 'place') && type !== 'place') return undefined;
    if (!takes && s.names === 0) return null;
    if (channels().has(bare(inner)) || type === 'document') return null;
  }
  s.closed = definite;
  return take(s, form, k, 1);
}

function finish(text: Text, s: State, i: number, skip: number): Phrase | null {
  const { tokens, at } = text;
  let end = s.end;
  while (end > i + 1 && ['في', 'من', 'عن', 'الي', 'علي', 'لدي'].includes((tokens[end - 1] as Token).form)) end--;
  const first = tokens[i] as Token;
  const from = skip > 0 ? (at[first.folded + skip] as number) : first.start;
  const definite = isDefinite(s.head);
  const k = classify(s, definite, end - i);
  const entry = k.kind === 'agency' || k.kind === 'outlet' || k.kind === 'institution' ? s.entry : undefined;
  const lone = s.forms.filter((f) => !DEMONSTRATIVES.has(f) && !SAME.has(f)).length === 1;
  return {
    first: i,
    end,
    from,
    to: (tokens[end - 1] as Token).end,
    type: s.type,
    head: s.head,
    gender: genderOf(s, k.kind),
    number: numberOf(s, k.kind),
    anaphor: definite && !s.entry && (lone || (s.type === 'agency' || s.type === 'media') && !s.proper) && s.type !== 'place',
    proper: s.proper,
    forms: s.forms,
    names: s.names,
    conjoined: s.conj,
    ...k,
    ...(entry ? { entry } : {}),
  };
}

type Verdict = { kind: SourceKind; named: boolean; class: SourceClass };
const verdict = (kind: SourceKind, named: boolean, cls: SourceClass): Verdict => ({ kind, named, class: cls });
const PLURAL = /(ون|ين|ات)$/;

function classify(s: State, definite: boolean, length: number): Verdict {
  const rest = s.forms.slice(s.forms.indexOf(s.head) + 1);
  const adjectival = rest.every(isAdjective);
  if (s.entry && s.type !== 'document' && s.type !== 'unnamed' && s.type !== 'office' && s.type !== 'spokesman') {
    return verdict(s.entry.kind, true, 'named');
  }
  switch (s.type) {
    case 'agency':
      if (!definite && adjectival && !s.proper) return verdict('unnamed', false, 'media');
      if (definite && rest.length > 1 && !s.proper && !/انباء/.test(rest.join(' '))) return verdict('institution', true, 'named');
      return verdict('agency', true, 'named');
    case 'media':
      if (bare(s.head) === 'هيئه') return verdict('institution', true, 'named');
      if (!definite && adjectival && !s.proper && !/نا$/.test(s.head)) return verdict('unnamed', false, 'media');
      return verdict('outlet', true, 'named');
    case 'spokesman':
      return s.names > 1 ? verdict('person', true, 'named') : verdict('institution', true, 'spokesman');
    case 'unnamedMedia':
      if (bare(s.head) === 'تقارير' && rest.length > 0 && !rest.some((f) => isAdjective(f))) return verdict('document', s.proper, 'unissued');
      return verdict('unnamed', false, 'media');
    case 'unnamed': {
      const plural = PLURAL.test(s.head) || ['سكان', 'شهود', 'خبراء', 'مصادر', 'اهالي', 'نشطاء', 'علماء', 'جهات', 'اوساط', 'دوائر'].includes(bare(s.head));
      if (s.names > 0 && !plural) return verdict('person', true, 'named');
      if (s.names > 1 && s.proper && !plural) return verdict('person', true, 'named');
      return verdict('unnamed', false, plural ? 'group' : rest.length > 0 ? 'placed' : 'unplaced');
    }
    case 'document': {
      const issued = s.proper || rest.some((f) => ['institution', 'place'].includes(headType(f)) || (/^ل/.test(f) && headType(f.startsWith('لل') ? `ا${f.slice(1)}` : f.slice(1)) === 'institution') || ['المتحده', 'الدولي', 'الدوليه'].includes(f));
      return verdict('document', issued, issued ? 'issued' : 'unissued');
    }
    case 'place':
      return verdict('institution', true, 'named');
    case 'institution':
      if (!definite && rest.length > 0 && adjectival && !s.proper) return verdict('unnamed', false, 'placed');
      return verdict('institution', true, 'named');
    case 'office':
      if (s.names === 0 && !definite && (rest.length === 0 ? length < 2 && !/[هي]$/.test(s.head) : adjectival && !rest.some(isDefinite))) return verdict('unnamed', false, 'placed');
      return verdict('person', true, s.names > 0 ? 'named' : 'office');
    case 'title':
      return verdict('person', true, s.names > 0 ? 'named' : 'office');
    default:
      if (s.head.startsWith('ال') && PLURAL.test(s.head) && !s.proper) return verdict('unnamed', false, 'group');
      if (/^[a-z]/.test(s.head)) return verdict('institution', true, 'named');
      return verdict('person', true, 'named');
  }
}

const FEMININE = new Set(['مصادر', 'تقارير', 'وساءل', 'وسائل', 'مواقع', 'صحف', 'قوات', 'سلطات', 'كتائب', 'سرايا', 'جهات', 'اوساط', 'دوائر', 'انباء', 'معلومات', 'بيانات', 'نتائج', 'ارقام', 'فصائل', 'مليشيات', 'ميليشيات', 'دراسات', 'احصاءات', 'احصائيات', 'سجلات', 'شرطه', 'حماس', 'فتح', 'استخبارات', 'مخابرات']);

function genderOf(s: State, kind: SourceKind): Phrase['gender'] {
  const head = bare(s.head);
  if (s.type === 'place') return ['لبنان', 'العراق', 'الاردن', 'المغرب', 'السودان', 'اليمن', 'الكرملين', 'البنتاغون', 'الناتو', 'الفاتيكان'].includes(s.head) ? 'm' : 'f';
  if (FEMININE.has(head)) return 'f';
  if (s.entry && s.type === 'other') return kind === 'agency' ? 'f' : null;
  if (s.type === 'other') return kind === 'person' ? null : head.endsWith('ه') ? 'f' : null;
  return head.endsWith('ه') && head !== 'خليفه' ? 'f' : 'm';
}

function numberOf(s: State, kind: SourceKind): Phrase['number'] {
  const head = bare(s.head);
  if (FEMININE.has(head)) return 's';
  if (s.conj && kind === 'person') return 'p';
  if (kind === 'unnamed' && (PLURAL.test(head) || ['سكان', 'شهود', 'خبراء', 'اهالي', 'نشطاء', 'علماء', 'ضباط', 'نواب', 'اطباء', 'بعض'].includes(head))) return 'p';
  if (/^(نواب|وزراء)$/.test(head)) return 'p';
  return 's';
}
