import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon';

/** A line of a list that opens what stands behind it. What is closed is not built. */
export function Row(props: {
  title: ComponentChildren;
  below?: ComponentChildren;
  aside?: ComponentChildren;
  open: boolean;
  onToggle: () => void;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <div class={props.open ? 'row row-open' : 'row'}>
      <button type="button" class="row-head" aria-expanded={props.open} aria-controls={id} onClick={props.onToggle}>
        <span class="row-words">
          <span class="row-title">{props.title}</span>
          {props.below !== undefined && <span class="row-below">{props.below}</span>}
        </span>
        {props.aside !== undefined && <span class="row-aside">{props.aside}</span>}
        <Icon name="unfold" size={18} />
      </button>
      <div id={id} class="row-body" hidden={!props.open}>
        {props.open && props.children}
      </div>
    </div>
  );
}

/** A heading with the number of what follows. */
export function Section(props: {
  title: string;
  count?: string;
  note?: ComponentChildren;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id} class="section-title">
        <span>{props.title}</span>
        {props.count !== undefined && <span class="section-count">{props.count}</span>}
      </h2>
      {props.note !== undefined && <p class="section-note">{props.note}</p>}
      {props.children}
    </section>
  );
}

/** A section that stays closed until it is asked for. */
export function Fold(props: {
  title: ComponentChildren;
  count?: string;
  open: boolean;
  onToggle: () => void;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="fold">
      <h2 class="fold-title">
        <button type="button" class="fold-head" aria-expanded={props.open} aria-controls={id} onClick={props.onToggle}>
          <span>{props.title}</span>
          {props.count !== undefined && <span class="section-count">{props.count}</span>}
          <Icon name="unfold" size={18} />
        </button>
      </h2>
      <div id={id} class="fold-body" hidden={!props.open}>
        {props.open && props.children}
      </div>
    </section>
  );
}
