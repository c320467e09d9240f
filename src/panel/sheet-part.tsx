import type { ComponentChildren } from 'preact';
import type { Answer } from '../exports/sheet';
import { useFormat, useText } from '../ui/i18n/language';
import { sheet as texts } from '../ui/i18n/sheet';

/** A numbered part of the sheet. */
export function Part(props: { number: number; title: string; note?: string; children: ComponentChildren }) {
  const format = useFormat();
  return (
    <section class="part">
      <h2>
        {format.number(props.number)}. {props.title}
      </h2>
      {props.note !== undefined && <p class="quiet small">{props.note}</p>}
      {props.children}
    </section>
  );
}

/** Ticked, crossed, or empty for the pen. */
export function Box({ answer }: { answer: Answer }) {
  const t = useText(texts);
  return (
    <span class="box-cell">
      <BoxDrawing mark={answer === 'yes' ? 'tick' : answer === 'no' ? 'cross' : 'none'} />
      {answer !== 'blank' && <span class="visually-hidden">{t(answer)}</span>}
    </span>
  );
}

function BoxDrawing({ mark }: { mark: 'tick' | 'cross' | 'none' }) {
  return (
    <svg class="box" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
      <rect x="1" y="1" width="14" height="14" rx="2" stroke-width="1.2" />
      {mark === 'tick' && <path d="m4 8.5 3 3 5.5-7" stroke-width="2" />}
      {mark === 'cross' && <path d="m4.5 4.5 7 7m0-7-7 7" stroke-width="1.6" />}
    </svg>
  );
}

/** A question's boxes in a row, with the one that the text answers ticked. */
export function Choices(props: { options: readonly (readonly [answer: Answer, label: string])[]; answer: Answer }) {
  return (
    <span class="choices">
      {props.options.map(([answer, label]) => (
        <span key={answer} class={answer === props.answer ? 'choice-box choice-given' : 'choice-box'}>
          <BoxDrawing mark={answer === props.answer ? 'tick' : 'none'} />
          {label}
          {answer === props.answer && <span class="visually-hidden"> ✓</span>}
        </span>
      ))}
    </span>
  );
}
