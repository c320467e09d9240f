import type { Analysis, Attribution } from '../../src/engine/analysis';
import { type Claim, citationsOf, countsOf } from '../../src/engine/claims';
import type { PageReport } from '../../src/platform/messages';

/** What the popup lists, for a terminal. */
export function summaryOf(report: PageReport): string {
  if (report.state !== 'article') return `No article was found on ${report.host}.`;
  const { analysis, text, title, host } = report;
  const { wire, named, unnamed, hearsay, claims } = countsOf(analysis);
  const of = (kind: Claim['class']) => claims.filter((claim) => claim.class === kind);
  const agencies = citationsOf(analysis).filter(({ entity }) => entity.kind === 'agency' || entity.kind === 'outlet');
  return [
    '',
    bold(title),
    dim(host),
    '',
    `${claims.length} claims: ${wire} from agencies and outlets, ${named} from other named sources, ` +
      `${unnamed} from unnamed sources, ${hearsay} without a source`,
    '',
    bold('Agencies and outlets'),
    ...agencies.map(({ entity, direct, relayed }) => `  ${entity.name}  ${dim(tally(direct.length, relayed.length))}`),
    '',
    bold('Claims from unnamed sources'),
    ...of('unnamed').map((claim) => claimLine(analysis, text, claim)),
    '',
    bold('Claims without a source'),
    ...of('hearsay').map((claim) => claimLine(analysis, text, claim)),
  ].join('\n');
}

function tally(direct: number, relayed: number): string {
  return [direct > 0 && `${direct} direct`, relayed > 0 && `${relayed} relayed`].filter(Boolean).join(', ');
}

/** The chain as it is read, then the claim: «الأناضول ← مصدر مطّلع: …». */
function claimLine({ attributions, entities }: Analysis, text: string, { index, chain }: Claim): string {
  const nameOf = (attribution: Attribution | undefined) =>
    entities.find(({ id }) => id === attribution?.entity)?.name ?? textOf(attribution?.source ?? attribution?.cue);
  const textOf = (span: { start: number; end: number } | null | undefined) =>
    span ? text.slice(span.start, span.end).replaceAll(/\s+/g, ' ') : '';
  const names = chain.map((link) => nameOf(attributions[link]));
  return `  ${names.join(' ← ')}: ${shortened(textOf(attributions[index]?.content))}`;
}

function shortened(words: string): string {
  return words.length > 90 ? `${words.slice(0, words.lastIndexOf(' ', 90))} …` : words;
}

const styled = process.stdout.isTTY;
const bold = (words: string) => (styled ? `\u001b[1m${words}\u001b[22m` : words);
const dim = (words: string) => (styled ? `\u001b[2m${words}\u001b[22m` : words);
