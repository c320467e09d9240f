import type { MarkClass } from '../engine/claims';
import type { CardFact, CardLink, CardModel } from './card-model';
import { createElement as make } from './page-document';
import type { Words } from './words';

export interface CardParts {
  readonly content: DocumentFragment;
  readonly heading: HTMLElement;
  readonly close: HTMLButtonElement;
}

/** The inside of a card: text nodes only, whatever the page's text holds. */
export function cardView(model: CardModel, cited: string | null, say: Words): CardParts {
  const heading = make('h2', {}, sample(model.of), isolate(model.heading));
  heading.id = 'heading';
  const close = make('button', { class: 'close', text: '✕' });
  close.type = 'button';
  close.setAttribute('aria-label', say.close);
  const content = document.createDocumentFragment();
  content.append(
    make('header', {}, heading, close),
    chain(model, say),
    ...(model.facts.length > 0 ? [facts(model.facts)] : []),
    ...model.notes.map((note) => make('p', { class: 'note', text: note })),
    ...(cited ? [make('p', { class: 'cited', text: cited })] : []),
    why(model, say),
  );
  return { content, heading, close };
}

/** A stretch of the class's own line, so that colour is never the only sign. Cut where the dashes of both browsers end. */
function sample(of: MarkClass): HTMLElement {
  const line = make('span', { class: `sample ${of}`, text: '\u2003\u2003\u2003' });
  line.setAttribute('aria-hidden', 'true');
  return line;
}

function isolate(text: string): HTMLElement {
  const element = make('bdi', { text });
  element.dir = 'auto';
  return element;
}

function chain(model: CardModel, say: Words): HTMLElement {
  const list = make('ol', { class: 'chain' });
  list.append(make('li', { class: 'page', text: say.thisPage }), ...model.links.map(link));
  if (model.claim) {
    const quotation = make('blockquote', { text: model.claim.text });
    quotation.dir = 'auto';
    list.append(
      make(
        'li',
        { class: 'claim' },
        make('span', { class: 'about', text: model.claim.quoted ? say.claimQuoted : say.claim }),
        quotation,
      ),
    );
  }
  return list;
}

function link({ of, name, about, note }: CardLink): HTMLElement {
  const item = make(
    'li',
    { class: of },
    make('strong', {}, isolate(name)),
    make('span', { class: 'about', text: about }),
  );
  if (note) item.append(make('span', { class: 'about', text: note }));
  return item;
}

function facts(all: readonly CardFact[]): HTMLElement {
  const list = make('dl');
  for (const { label, value } of all)
    list.append(make('div', {}, make('dt', { text: label }), make('dd', {}, isolate(value))));
  return list;
}

function why(model: CardModel, say: Words): HTMLElement {
  const list = make('dl');
  for (const { label, value } of model.evidence) {
    list.append(make('div', {}, make('dt', { text: label }), make('dd', {}, isolate(`«${value}»`))));
  }
  return make('details', {}, make('summary', { text: say.why }), make('p', { text: model.rule }), list);
}
