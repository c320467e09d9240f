import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon';

/** On or off, at once. */
export function Switch(props: {
  label: ComponentChildren;
  note?: ComponentChildren;
  on: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
  /** The label is read aloud but not shown. */
  labelHidden?: boolean;
}) {
  const id = useId();
  const noteId = `${id}-note`;
  return (
    <div class="switch-line">
      <label for={id} class={props.labelHidden ? 'visually-hidden' : 'switch-label'}>
        {props.label}
        {props.note !== undefined && (
          <span id={noteId} class="field-note">
            {props.note}
          </span>
        )}
      </label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={props.on}
        class="switch"
        checked={props.on}
        disabled={props.disabled ?? false}
        aria-describedby={props.note === undefined ? undefined : noteId}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
    </div>
  );
}

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
}

/** One of a few, all in sight. */
export function Choice<V extends string>(props: {
  legend: string;
  options: readonly Option<V>[];
  value: V;
  onChange: (value: V) => void;
  disabled?: boolean;
  legendHidden?: boolean;
}) {
  const name = useId();
  return (
    <fieldset class="choice" disabled={props.disabled ?? false}>
      <legend class={props.legendHidden ? 'visually-hidden' : 'choice-legend'}>{props.legend}</legend>
      <div class="choice-options">
        {props.options.map((option) => (
          <label key={option.value} class="choice-option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One of many. */
export function Select<V extends string>(props: {
  label: string;
  options: readonly Option<V>[];
  value: V;
  onChange: (value: V) => void;
  note?: ComponentChildren;
  labelHidden?: boolean;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={props.labelHidden ? 'visually-hidden' : 'field-label'}>
        {props.label}
      </label>
      <span class="select">
        <select
          id={id}
          class="field-control"
          value={props.value}
          onChange={(event) => {
            const chosen = props.options.find((option) => option.value === event.currentTarget.value);
            if (chosen) props.onChange(chosen.value);
          }}
        >
          {props.options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === props.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="unfold" size={18} />
      </span>
      {props.note !== undefined && <p class="field-note">{props.note}</p>}
    </div>
  );
}

/** As what is written; the screen's own while nothing is, for browsers take an empty field for a Latin one. */
export function directionOf(written: string): 'auto' | undefined {
  return written === '' ? undefined : 'auto';
}

/** A line of text, with what is wrong with it said below and tied to it. */
export function TextField(props: {
  label: string;
  value: string;
  onInput: (value: string) => void;
  note?: ComponentChildren;
  error?: string | undefined;
  placeholder?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  labelHidden?: boolean;
}) {
  const id = useId();
  const about = props.error !== undefined || props.note !== undefined ? `${id}-about` : undefined;
  return (
    <div class="field">
      <label for={id} class={props.labelHidden ? 'visually-hidden' : 'field-label'}>
        {props.label}
      </label>
      <input
        id={id}
        class="field-control"
        type="text"
        {...(props.lang === undefined ? {} : { lang: props.lang })}
        {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        value={props.value}
        dir={props.dir ?? directionOf(props.value)}
        aria-invalid={props.error !== undefined}
        aria-describedby={about}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      {about !== undefined && (
        <p id={about} class={props.error === undefined ? 'field-note' : 'field-error'}>
          {props.error ?? props.note}
        </p>
      )}
    </div>
  );
}
