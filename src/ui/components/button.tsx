import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

interface ButtonProps {
  children: ComponentChildren;
  /** First thing that runs: calls that need the click may come straight from here. */
  onClick: () => void;
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  icon?: IconName;
  disabled?: boolean;
  /** For a button that shows or hides something. */
  expanded?: boolean;
  controls?: string;
  id?: string;
}

export function Button(props: ButtonProps) {
  return (
    <button
      type="button"
      id={props.id}
      class={`button button-${props.look ?? 'plain'}`}
      onClick={props.onClick}
      disabled={props.disabled ?? false}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
    >
      {props.icon && <Icon name={props.icon} size={18} />}
      <span>{props.children}</span>
    </button>
  );
}

interface IconButtonProps {
  icon: IconName;
  /** Its name for everybody: read aloud, and shown as a tooltip. */
  label: string;
  onClick: () => void;
  disabled?: boolean;
  expanded?: boolean;
  controls?: string;
  pressed?: boolean;
  id?: string;
}

export function IconButton(props: IconButtonProps) {
  return (
    <button
      type="button"
      id={props.id}
      class="icon-button"
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
      disabled={props.disabled ?? false}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-pressed={props.pressed}
    >
      <Icon name={props.icon} />
    </button>
  );
}
