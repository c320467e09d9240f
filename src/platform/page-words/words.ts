import type { Evidence, Rule, SourceClass, SourceKind, Stance } from '../../engine/analysis';
import type { MarkClass } from '../../engine/claims';

/** Languages of the card and of the position chip. The page layer cannot import ui/i18n, so it has its own small tables. */
export const languages = ['ar', 'en', 'fr'] as const;
export type Language = (typeof languages)[number];

export type Plurals = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** What the background tells the page layer: its texts in one language, and the style sheet of what shows them. */
export interface Told extends Words {
  readonly sheet: string;
}

/** Everything the page layer says. `{n}`, `{of}`, `{text}` are filled in by `fill`. */
export interface Words {
  readonly card: string;
  readonly close: string;
  readonly classes: Readonly<Record<MarkClass, string>>;
  readonly thisPage: string;
  readonly claim: string;
  readonly claimQuoted: string;
  readonly noSource: string;
  readonly kinds: Readonly<Record<SourceKind, string>>;
  readonly identified: Readonly<Record<SourceClass, string>>;
  readonly inherited: string;
  readonly stance: string;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly reason: string;
  readonly reasonAbsent: string;
  readonly reasonAsked: string;
  readonly refersTo: string;
  readonly undecided: string;
  readonly act: string;
  readonly credit: string;
  readonly addressee: string;
  readonly channel: string;
  readonly cited: Plurals;
  readonly why: string;
  readonly rules: Readonly<Record<Rule, string>>;
  readonly evidence: Readonly<Record<Evidence['what'], string>>;
  readonly position: string;
  readonly enter: string;
  readonly noMarks: string;
  readonly nothingHere: string;
  readonly wrong: string;
  readonly change: string;
  readonly undo: string;
  readonly noted: string;
  readonly corrected: string;
  readonly notKept: string;
}
