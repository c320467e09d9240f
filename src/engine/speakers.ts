import type { Entity, SourceKind, Span } from './analysis';
import type { Draft } from './draft';
import { institutionHeads, officeHeads, titles } from './lexicon/nouns';
import { type Phrase, phraseAt } from './phrases';
import type { Text, Token } from './tokens';
import { bare, has, isDefinite } from './words';

/** What the discourse knows of one source. */
export interface Speaker {
  readonly id: string;
  readonly kind: SourceKind;
  readonly named: boolean;
  readonly phrase: Phrase;
  gender: 'm' | 'f' | null;
  readonly number: 's' | 'd' | 'p';
  readonly mentions: Span[];
  /** Index of the attribution that last relayed it explicitly. */
  relay?: number;
  last: number;
}

const REACH_BLOCKS = 4;

/** A light speaker stack: entities of the text, and who spoke last, by gender and number. */
export class Speakers {
  readonly all: Speaker[] = [];
  private readonly recent: { speaker: Speaker; token: number }[] = [];
  constructor(private readonly text: Text) {}

  private blockOf(token: number): number {
    return this.text.tokens[token]?.block ?? 0;
  }

  /** The entity of an explicit source: merged by catalogue entry, name, or surname. */
  refer(phrase: Phrase, draft: Draft): { speaker: Speaker; anaphoric: boolean } {
    const back = this.pointsBack(phrase);
    if (back) return { speaker: this.note(back, phrase, draft), anaphoric: true };
    const known = this.find(phrase);
    if (known) return { speaker: this.note(known, phrase, draft), anaphoric: false };
    const speaker: Speaker = {
      id: `e${this.all.length}`,
      kind: phrase.kind,
      named: phrase.named,
      phrase,
      gender: phrase.gender ?? draft.gender,
      number: phrase.number,
      mentions: [],
      last: draft.cueFirst,
    };
    this.all.push(speaker);
    return { speaker: this.note(speaker, phrase, draft), anaphoric: false };
  }

  private note(speaker: Speaker, phrase: Phrase, draft: Draft): Speaker {
    speaker.mentions.push({ start: phrase.from, end: phrase.to });
    speaker.gender ??= draft.gender;
    return this.speak(speaker, draft.cueFirst);
  }

  speak(speaker: Speaker, token: number): Speaker {
    speaker.last = token;
    this.recent.push({ speaker, token });
    return speaker;
  }

  private find(phrase: Phrase): Speaker | undefined {
    if (phrase.entry) return this.all.find((s) => s.phrase.entry === phrase.entry);
    const key = keyOf(phrase);
    return this.all.find((s) => {
      if (keyOf(s.phrase) === key) return true;
      if (s.kind !== 'person' || phrase.kind !== 'person') return false;
      // a surname, or a name with a title, of somebody whose full name came before
      const last = phrase.forms[phrase.forms.length - 1] as string;
      return phrase.names > 0 || phrase.type === 'other' ? last.length > 2 && s.phrase.forms[s.phrase.forms.length - 1] === last : false;
    });
  }

  /** «الوكالة», «تلك المصادر», «الوزير», «التقرير»: the latest entity with this head or class. */
  private pointsBack(phrase: Phrase): Speaker | undefined {
    if (!phrase.anaphor) return undefined;
    const head = bare(phrase.head);
    for (let k = this.recent.length - 1; k >= 0; k--) {
      const { speaker } = this.recent[k] as { speaker: Speaker };
      if (speaker.phrase === phrase) continue;
      if (head === 'وكاله' && speaker.kind === 'agency') return speaker;
      if (/^(صحيفه|قناه|موقع|شبكه|مجله|جريده|محطه|اذاعه)$/.test(head) && speaker.kind === 'outlet') return speaker;
      if (head === 'اخير' || head === 'اخيره') {
        if (speaker.gender === (head === 'اخير' ? 'm' : 'f') && speaker.named) return speaker;
        continue;
      }
      const heads = speaker.phrase.forms.slice(0, 2).map(bare);
      if (heads.includes(head) || (sameClass(head, speaker.phrase) && speaker.kind !== 'agency')) return speaker;
    }
    return undefined;
  }

  /** The latest speaker that agrees with an implicit subject; null where none is near enough. */
  implicit(draft: Draft): Speaker | null {
    const block = this.blockOf(draft.cueFirst);
    const fits = (s: Speaker) => (draft.gender === null || s.gender === null || s.gender === draft.gender || s.number === 'p') && numberFits(s, draft);
    const start = this.text.sentences[(this.text.tokens[draft.cueFirst] as Token).sentence]?.first ?? 0;
    for (let k = this.recent.length - 1; k >= 0; k--) {
      const { speaker, token } = this.recent[k] as { speaker: Speaker; token: number };
      if (block - this.blockOf(token) > REACH_BLOCKS) break;
      if (speaker.kind === 'document' && draft.rule === 'participle' && token < start) continue;
      if (fits(speaker)) {
        if (draft.rule === 'participle' && token < start) {
          const nearer = this.topic(draft);
          if (nearer) return nearer;
        }
        return speaker;
      }
    }
    return this.topic(draft);
  }

  /** Where nobody spoke: the subject of the sentence, or of the one before, that agrees. */
  private topic(draft: Draft): Speaker | null {
    const sentence = (this.text.tokens[draft.cueFirst] as Token).sentence;
    for (const id of [sentence, sentence - 1]) {
      const range = this.text.sentences[id];
      if (!range) continue;
      const end = Math.min(range.end, draft.cueFirst);
      for (let k = range.first; k < Math.min(end, range.first + 30); k++) {
        const form = this.text.tokens[k]?.form ?? '';
        const head = bare(form);
        if (!(officeHeads().has(head) || titles().has(form) || institutionHeads().has(head) || this.isSurname(form))) continue;
        const phrase = phraseAt(this.text, k);
        if (!phrase || phrase.end > end || phrase.kind === 'unnamed' || (phrase.gender !== null && draft.gender !== null && phrase.gender !== draft.gender)) continue;
        if (phrase.anaphor && phrase.type === 'institution') continue;
        return this.refer(phrase, draft).speaker;
      }
    }
    return null;
  }

  private isSurname(form: string): boolean {
    return form.length > 3 && this.all.some((s) => s.kind === 'person' && s.phrase.names > 0 && s.phrase.forms[s.phrase.forms.length - 1] === form);
  }

  entities(): Entity[] {
    return this.all.map((s) => ({
      id: s.id,
      name: s.phrase.entry?.name ?? fullest(this.text, s),
      kind: s.kind,
      ...(s.phrase.entry ? { catalogueId: s.phrase.entry.id } : {}),
      mentions: s.mentions,
    }));
  }

  /** Other places where a person's surname, or the first words of another name, stand. */
  spread(): void {
    const first = new Map<string, Speaker[]>();
    for (const s of this.all) {
      const forms = s.phrase.forms;
      const key = s.kind === 'person' ? (s.phrase.names > 0 || s.phrase.type === 'other' ? forms[forms.length - 1] : s.phrase.head) : s.phrase.head;
      if (key && key.length > 2 && s.named) first.set(key, [...(first.get(key) ?? []), s]);
    }
    this.text.tokens.forEach((token, i) => {
      for (const s of first.get(token.form) ?? []) {
        const forms = s.phrase.forms;
        const person = s.kind === 'person' && (s.phrase.names > 0 || s.phrase.type === 'other');
        const second = forms[forms.indexOf(s.phrase.head) + 1];
        if (!person && second !== undefined && this.text.tokens[i + 1]?.form !== second) continue;
        if (!s.mentions.some((m) => m.start <= token.start && token.end <= m.end)) s.mentions.push({ start: token.start, end: token.end });
      }
    });
    for (const s of this.all) s.mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  }
}

function numberFits(s: Speaker, draft: Draft): boolean {
  if (draft.number === 's') return s.number === 's' || draft.rule === 'participle' || draft.gender === 'f';
  return s.number !== 's' || s.kind === 'unnamed' || s.kind === 'institution';
}

function keyOf(phrase: Phrase): string {
  return phrase.forms.filter((f) => !/^(هذا|هذه|ذلك|تلك)$/.test(f)).map(bare).join(' ');
}

function sameClass(head: string, phrase: Phrase): boolean {
  if (/^(مصدر|مصادر)$/.test(head)) return /^(مصدر|مصادر)$/.test(bare(phrase.head));
  if (/^(رئيس|وزير|مسؤول|مدير|سفير|قائد|متحدث|ناطق|خبير|باحث|محلل|امين|محافظ)$/.test(head)) return phrase.forms.some((f) => bare(f) === head);
  if (/^(تقرير|دراسه|بيان|استطلاع|وثيقه)$/.test(head)) return phrase.kind === 'document' && bare(phrase.head) === head;
  return false;
}

function fullest(text: Text, s: Speaker): string {
  const names = s.mentions.map((m) => text.source.slice(m.start, m.end).replace(/\s+/g, ' '));
  return names.reduce((a, b) => (b.length > a.length && b.length < 90 ? b : a), names[0] ?? '');
}

/** Kept for readers of phrases: a definite head that is an office. */
export const isOffice = (form: string): boolean => isDefinite(form) && has(officeHeads(), form);
