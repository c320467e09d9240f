import { useState } from 'preact/hooks';
import type { Row } from '../exports/article';
import { wordsOf } from '../exports/article';
import { type OutletName, OutletOrHost } from '../ui/components/article-heading';
import { ClassMark } from '../ui/components/chip';
import { useText } from '../ui/i18n/language';
import { panel } from '../ui/i18n/panel';
import { popup } from '../ui/i18n/popup';
import { terms } from '../ui/i18n/terms';
import type { Actions } from './actions';
import { type ChainNode, type ClaimNode, chainTree, type SourceNode } from './chain-tree';
import { NothingFound } from './states';

interface ChainProps {
  readonly rows: readonly Row[];
  readonly text: string;
  readonly outlet: OutletName | undefined;
  readonly host: string;
  readonly hovered: number | null;
  readonly actions: Actions;
}

/**
 * The whole article from the page through its sources to the claims: nested lists, whose lines are drawn by the style
 * sheet alone. It grows in reading direction where there is room and downwards where there is not.
 */
export function Chain(props: ChainProps) {
  const t = useText(panel);
  const shared = useText(popup);
  const tree = chainTree(props.rows, (row) => row.content || wordsOf(props.text, row.sentence));
  if (props.rows.length === 0) return <NothingFound />;
  if (tree.length === 0) return <p class="quiet">{shared('noClaims')}</p>;
  return (
    <section class="chain" aria-label={t('chainLabel')}>
      <ul class="tree">
        <li class="branch">
          <div class="node node-page">
            <span class="node-name">{t('thisPage')}</span>
            <span class="node-kind">
              <OutletOrHost outlet={props.outlet} host={props.host} />
            </span>
          </div>
          <Branches {...props} nodes={tree} />
        </li>
      </ul>
    </section>
  );
}

/** Claims of one source in sight at first. */
const AT_FIRST = 4;

function Branches(props: ChainProps & { nodes: readonly ChainNode[] }) {
  const t = useText(panel);
  const [all, setAll] = useState(false);
  const { nodes, ...rest } = props;
  const claims = nodes.filter((node) => node.is === 'claim');
  const hidden = new Set(all || claims.length <= AT_FIRST + 1 ? [] : claims.slice(AT_FIRST));
  const pointedAway = claims.some((claim) => hidden.has(claim) && claim.index === props.hovered);
  const kept = pointedAway ? nodes : nodes.filter((node) => node.is === 'source' || !hidden.has(node));
  return (
    <ul class="branches">
      {kept.map((node) => (
        <li key={node.key} class="branch">
          {node.is === 'claim' ? <Claim {...rest} claim={node} /> : <Source {...rest} source={node} />}
        </li>
      ))}
      {kept.length < nodes.length && (
        <li class="branch">
          <button type="button" class="node node-more" onClick={() => setAll(true)}>
            {t('more', { count: nodes.length - kept.length })}
          </button>
        </li>
      )}
    </ul>
  );
}

function Source(props: ChainProps & { source: SourceNode }) {
  const { source, ...rest } = props;
  const t = useText(panel);
  const term = useText(terms);
  return (
    <>
      <Node {...rest} index={source.index} kind={`node-source class-${source.class}`}>
        <span class="node-kind">
          <ClassMark of={source.class} />
          {term(source.class)}
        </span>
        {source.name === null ? (
          <span class="node-name">{t('noSource')}</span>
        ) : (
          <span class="node-name">
            <bdi lang="ar">{source.name}</bdi>
          </span>
        )}
      </Node>
      <Branches {...rest} nodes={source.children} />
    </>
  );
}

function Claim(props: ChainProps & { claim: ClaimNode }) {
  const { claim, ...rest } = props;
  return (
    <Node {...rest} index={claim.index} kind={`node-claim class-${claim.class}`}>
      <span class="node-words" lang="ar" dir="auto">
        {claim.words}
      </span>
    </Node>
  );
}

/** A button that leads to the mark in the page. */
function Node(props: ChainProps & { index: number; kind: string; children: preact.ComponentChildren }) {
  const { actions, index } = props;
  const point = (pointed: boolean) => () => actions.point(pointed ? index : null);
  return (
    <button
      type="button"
      class={`node ${props.kind}${props.hovered === index ? ' node-pointed' : ''}`}
      data-index={index}
      onClick={() => actions.show(index)}
      onMouseEnter={point(true)}
      onMouseLeave={point(false)}
      onFocus={point(true)}
      onBlur={point(false)}
    >
      {props.children}
    </button>
  );
}
