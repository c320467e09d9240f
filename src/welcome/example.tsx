import { useId, useState } from 'preact/hooks';
import type { MarkClass } from '../engine/claims';
import { Chip } from '../ui/components/chip';
import { useText } from '../ui/i18n/language';
import type { PlainKey } from '../ui/i18n/table';
import { terms } from '../ui/i18n/terms';
import { welcome } from '../ui/i18n/welcome';

interface Piece {
  readonly words: string;
  readonly of?: MarkClass;
  readonly why?: PlainKey<typeof welcome>;
}

/** Invented; the marks are those that the engine makes. */
const story: readonly Piece[] = [
  { words: 'ونقلت وكالة الأناضول', of: 'wire', why: 'whyRelay' },
  { words: ' ' },
  { words: 'عن مصادر محلية', of: 'unnamed', why: 'whyUnnamed' },
  { words: ' أن الجسر أُغلق أمام الشاحنات. ' },
  { words: 'وقال رئيس البلدية سليم خوري', of: 'named', why: 'whyNamed' },
  { words: ' إن الإصلاحات تستغرق أسبوعين، ' },
  { words: 'وأضاف', of: 'named', why: 'whyImplicit' },
  { words: ' أن المدارس لن تتأثر. ' },
  { words: 'وتردّد أن', of: 'hearsay', why: 'whyHearsay' },
  { words: ' شركة خاصة ستتولى الصيانة.' },
];

/** A piece of news whose marks can be asked for their reason. */
export function Example() {
  const t = useText(welcome);
  const term = useText(terms);
  const id = useId();
  const [chosen, choose] = useState(2);
  const piece = story[chosen];
  return (
    <div class="example">
      <p class="example-text" lang="ar" dir="rtl">
        {story.map((part, at) =>
          part.of ? (
            <button
              key={part.words}
              type="button"
              class={`mark-button class-${part.of}`}
              aria-pressed={at === chosen}
              aria-controls={id}
              onClick={() => choose(at)}
              onMouseEnter={() => choose(at)}
            >
              {part.words}
            </button>
          ) : (
            part.words
          ),
        )}
      </p>
      <div id={id} class="example-card" aria-live="polite">
        {piece?.of && piece.why && (
          <>
            <Chip of={piece.of}>{term(piece.of)}</Chip>
            <p>{t(piece.why)}</p>
          </>
        )}
      </div>
    </div>
  );
}
