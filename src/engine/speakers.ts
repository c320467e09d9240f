import { behindChannel } from './acts';
import type { Entity, Span } from './analysis';
import { Antecedents, isLocal } from './antecedents';
import type { Draft } from './draft';
import { Mentions } from './mentions';
import type { Phrase } from './phrase/reader';
import {
  addMention,
  coreOf,
  fullest,
  holdsOffice,
  keyOf,
  type Speaker,
  sameCore,
  samePerson,
  surname,
} from './same-speaker';
import { isTitle, type Text } from './tokens';
import { MEMORY, Turns } from './turns';
import { isOneOf } from './word-list';
import type { Word } from './words';

/** «المتحدثة باسم البرنامج», of whom the text told the name. */
const speaksFor = (named: Phrase, phrase: Phrase): boolean =>
  phrase.type === 'spokesman' &&
  phrase.names === 0 &&
  phrase.headWord.definite &&
  named.kind === 'person' &&
  named.names > 0 &&
  phrase.words.every((w) =>
    named.words.some((x) => x.base === w.base || (w === phrase.headWord && x.headType === 'spokesman')),
  );

export interface Reference {
  readonly speaker: Speaker | null;
  readonly anaphoric: boolean;
}

/** Blocks behind the title in which its story begins. */
const LEDE = 3;

/** Credits and media that were told are cited, but nobody goes on speaking as they. */
const isSilent = (draft: Draft): boolean => draft.credit === true || draft.rule === 'medium';

/** The entities of the text, and who spoke when. */
export class Speakers {
  readonly all: Speaker[] = [];
  readonly turns = new Turns();
  private readonly byEntry = new Map<string, Speaker>();
  /** The last words of the persons' names. */
  private readonly lastNames = new Set<string>();
  readonly mentions: Mentions;
  private readonly antecedents: Antecedents;
  /** «هذا الأخير», «الخبير اللبناني»: mentions that name nobody. */
  private readonly byDescription = new Set<Span>();

  constructor(private readonly text: Text) {
    this.mentions = new Mentions(text);
    this.antecedents = new Antecedents(text, this.turns, this.mentions, (phrase) => this.known(phrase));
  }

  /** The entity of an explicit source: what a definite head points back to, else merged by entry or name, else new. */
  refer(phrase: Phrase, draft: Draft, nested: boolean): Reference {
    const back = this.antecedents.of(phrase);
    const role = back ? null : this.antecedents.byRole(phrase, nested);
    const told = () => this.mentions.holder(phrase) ?? this.mentions.fullName(phrase);
    const known = back ?? this.find(phrase) ?? this.heard(told()) ?? role;
    const speaker = known ?? this.add(phrase, draft);
    if (!known) this.addOffices(speaker);
    const mention = { start: phrase.from, end: phrase.to };
    speaker.mentions.push(mention);
    if (known && (phrase.anaphor || isLocal(phrase) || known === role)) this.byDescription.add(mention);
    if (phrase.names > 0) speaker.roles.add(phrase.headWord.base);
    speaker.gender ??= draft.gender;
    // «في خطاب نقله التلفزيون …. وذكر»: who carries it is not who goes on
    const spoken = behindChannel(this.text, draft.cueFirst);
    const carries = (draft.frame.how === 'before' || spoken) && this.text.tokens[draft.cueFirst]?.word.pronoun !== '';
    this.turns.all.push({
      speaker,
      token: draft.cueFirst,
      nested: nested || carries,
      silent: isSilent(draft),
    });
    return { speaker, anaphoric: back !== null };
  }

  private add(phrase: Phrase, draft: Draft | null): Speaker {
    const speaker: Speaker = {
      id: `e${this.all.length}`,
      kind: phrase.kind,
      named: phrase.named,
      class: phrase.class,
      phrase,
      // a club's city is what its verb says
      gender: (phrase.type === 'place' ? draft?.gender : null) ?? phrase.gender ?? draft?.gender ?? null,
      number: phrase.number,
      mentions: [],
      roles: new Set(),
    };
    this.all.push(speaker);
    if (phrase.kind === 'person' && phrase.names > 0) this.lastNames.add(surname(phrase));
    if (phrase.entry) this.byEntry.set(phrase.entry.id, speaker);
    return speaker;
  }

  speak(speaker: Speaker, token: number, nested: boolean): void {
    this.turns.all.push({ speaker, token, nested, silent: false });
  }

  /** The entity named the same: by catalogue entry, whole name, surname, or the name without its head noun. */
  find(phrase: Phrase): Speaker | null {
    if (phrase.entry) {
      return this.byEntry.get(phrase.entry.id) ?? null;
    }
    const key = keyOf(phrase.words);
    const core = coreOf(phrase);
    for (let k = this.all.length - 1; k >= Math.max(0, this.all.length - MEMORY); k--) {
      const speaker = this.all[k] as Speaker;
      const other = speaker.phrase;
      // «دراسة» alone is another study each time
      const bare = phrase.kind === 'document' && phrase.words.length === 1 && !phrase.headWord.definite;
      if (!bare && speaker.kind === phrase.kind && keyOf(other.words) === key) return speaker;
      if (this.isTitled(other, phrase) || speaksFor(other, phrase)) return speaker;
      if (speaker.kind === 'person' && phrase.kind === 'person' && holdsOffice(other, phrase)) return speaker;
      if (core === '' || !speaker.named || !phrase.named) continue;
      if (speaker.kind === 'person' && phrase.kind === 'person') {
        if (samePerson(other, phrase)) return speaker;
      } else if (
        speaker.kind !== 'unnamed' &&
        speaker.kind !== 'document' &&
        sameCore(coreOf(other), core) &&
        speaker.kind === phrase.kind
      )
        return speaker;
    }
    return null;
  }

  /** «مصدر حكومي: …» in the title, then «نفى مصدر حكومي كويتي»: whom the title shortens. */
  private isTitled(title: Phrase, phrase: Phrase): boolean {
    if (title.kind !== phrase.kind || !isOneOf('unnamed document', phrase.kind)) return false;
    const { tokens } = this.text;
    const block = tokens[title.first]?.block ?? 0;
    const behind = (tokens[phrase.first]?.block ?? 0) - block;
    if (!isTitle(this.text, block) || behind < 1 || behind > LEDE) return false;
    const [short, long] = title.words.length < phrase.words.length ? [title, phrase] : [phrase, title];
    // «تقرير اقتصادي: …», then «وأوضح التقرير الصادر عن»
    if (phrase.kind === 'document' && phrase.headWord.definite && title.headWord.base === phrase.headWord.base)
      return true;
    return (
      title.number === phrase.number &&
      title.headWord.base === phrase.headWord.base &&
      short.words.every((w) => long.words.some((x) => x.base === w.base))
    );
  }

  private heard(phrase: Phrase | null): Speaker | null {
    return phrase && this.known(phrase);
  }

  /** Mentions of the office alone are its holder's. */
  private addOffices(speaker: Speaker): void {
    for (const { from, to } of this.mentions.offices(speaker.phrase)) addMention(speaker, from, to);
  }

  /** The entity of a phrase that was only mentioned. */
  known(phrase: Phrase): Speaker {
    const known = this.find(phrase);
    if (known) return known;
    const speaker = this.add(phrase, null);
    speaker.mentions.push({ start: phrase.from, end: phrase.to });
    this.addOffices(speaker);
    return speaker;
  }

  /** Is it a word by which a person of the text goes? */
  isName(word: Word): boolean {
    return word.form.length > 3 && this.lastNames.has(word.form);
  }

  entities(): Entity[] {
    return this.all.map((s) => ({
      id: s.id,
      name: s.phrase.entry?.name ?? fullest(this.text, s, this.byDescription),
      kind: s.kind,
      ...(s.phrase.entry ? { catalogueId: s.phrase.entry.id } : {}),
      mentions: s.mentions,
    }));
  }
}
