import type { SourceKind } from '../engine/analysis';
import { createElement as make } from './page-document';
import type { Words } from './words';

const kinds: readonly SourceKind[] = ['agency', 'outlet', 'person', 'institution', 'document', 'unnamed', 'hearsay'];

export interface CorrectionHandlers {
  readonly wrong: () => void;
  readonly kind: (kind: SourceKind) => void;
}

/** The row of the card where the reader says that a mark is wrong, or of another kind. Takes no event a page made up. */
export function correctionView(now: SourceKind, say: Words, handlers: CorrectionHandlers): HTMLElement {
  const wrong = make('button', { text: say.wrong });
  wrong.type = 'button';
  wrong.addEventListener('click', (event) => event.isTrusted && handlers.wrong());
  const choice = make(
    'select',
    {},
    make('option', { text: say.change }),
    ...kinds.filter((kind) => kind !== now).map((kind) => option(kind, say)),
  );
  choice.setAttribute('aria-label', say.change);
  choice.addEventListener('change', (event) => {
    const chosen = kinds.find((kind) => kind === choice.value);
    if (event.isTrusted && chosen) handlers.kind(chosen);
  });
  return make('div', { class: 'actions' }, wrong, choice);
}

function option(kind: SourceKind, say: Words): HTMLOptionElement {
  const element = make('option', { text: say.kinds[kind] });
  element.value = kind;
  return element;
}
