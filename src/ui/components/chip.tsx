import type { ComponentChildren } from 'preact';
import type { MarkClass } from '../../engine/claims';

/** A stroke in the class's colour and line, as the marks in the page have it. Says nothing by itself. */
export function ClassMark(props: { of: MarkClass }) {
  return (
    <svg class={`class-mark class-${props.of}`} width="22" height="10" viewBox="0 0 22 10" aria-hidden="true">
      {strokes[props.of].map((stroke) => (
        <path key={stroke.d} {...stroke} fill="none" stroke="currentColor" stroke-width={2} stroke-linecap="round" />
      ))}
    </svg>
  );
}

const strokes: Record<MarkClass, readonly { d: string; 'stroke-dasharray'?: string }[]> = {
  wire: [{ d: 'M2 3h18' }, { d: 'M2 7h18' }],
  named: [{ d: 'M2 5h18' }],
  unnamed: [{ d: 'M2 5h18', 'stroke-dasharray': '4 3.2' }],
  hearsay: [{ d: 'M1.5 6.5c1.6-4 3.2-4 4.75 0s3.2 0 4.75-1.5 3.2-4 4.75 0 3.2 4 4.75 0' }],
  undecided: [{ d: 'M2.5 5h18', 'stroke-dasharray': '0.1 4.2' }],
};

/** A class's name beside its stroke, with a number where one is given. */
export function Chip(props: { of: MarkClass; children: ComponentChildren; count?: string }) {
  return (
    <span class={`chip class-${props.of}`}>
      <ClassMark of={props.of} />
      <span class="chip-name">{props.children}</span>
      {props.count !== undefined && <span class="chip-count">{props.count}</span>}
    </span>
  );
}
