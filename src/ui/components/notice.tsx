import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

/** A sentence in the flow that qualifies what follows: the text was too long, the page was translated. */
export function Notice(props: { icon?: IconName; children: ComponentChildren; actions?: ComponentChildren }) {
  return (
    <div class="notice">
      <Icon name={props.icon ?? 'info'} size={18} />
      <div class="notice-words">{props.children}</div>
      {props.actions !== undefined && <div class="notice-actions">{props.actions}</div>}
    </div>
  );
}

/** Reads aloud, and shows for a while, what an action has done. In the document from the start, as readers need it. */
export function Announcer(props: { said: string | undefined; action?: ComponentChildren }) {
  return (
    <div class="announcer" role="status" aria-live="polite">
      {props.said !== undefined && (
        <div class="announcer-words">
          <span>{props.said}</span>
          {props.action}
        </div>
      )}
    </div>
  );
}
