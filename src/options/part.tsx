import type { ComponentChildren } from 'preact';

/** One part of the settings, which the list of parts leads to. */
export function Part(props: { id: string; title: string; note?: string; children: ComponentChildren }) {
  return (
    <section id={props.id} class="part" aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      {props.note !== undefined && <p class="quiet part-note">{props.note}</p>}
      <div class="card">{props.children}</div>
    </section>
  );
}
