import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

/** What a screen says where it has nothing to list: what is the case, why, and what can be done. */
export function EmptyState(props: {
  icon: IconName;
  title: string;
  children?: ComponentChildren;
  actions?: ComponentChildren;
}) {
  return (
    <div class="empty-state">
      <span class="empty-icon">
        <Icon name={props.icon} size={28} />
      </span>
      <h1 class="empty-title">{props.title}</h1>
      {props.children !== undefined && <div class="empty-words">{props.children}</div>}
      {props.actions !== undefined && <div class="empty-actions">{props.actions}</div>}
    </div>
  );
}
