import type { Correction } from '../../src/engine/corrections';
import { correct, correctedWords } from '../../src/engine/corrections';
import { quoteOf } from '../../src/engine/quote';
import type { ArticleReport, PanelState, Reason } from '../../src/panel/model';
import type { PanelScreenProps, ViewName } from '../../src/panel/screen';
import { panel } from '../../src/ui/i18n/panel';
import { type Language, translator } from '../../src/ui/i18n/table';
import { articleReport, withoutAttributions } from './article';

export type Shown = Partial<Omit<PanelScreenProps, 'actions' | 'said'>> & {
  readonly state: PanelState;
  readonly said?: (language: Language) => string;
};

const tab = { id: 1, windowId: 1, url: articleReport.url, title: articleReport.title, incognito: false };
const article = (report: ArticleReport, rest: Partial<Shown> = {}): Shown => ({
  state: { is: 'article', report, tab },
  ...rest,
});
const none = (reason: Reason, url: string | undefined = tab.url): Shown => ({
  state: { is: 'none', reason, tab: { ...tab, url } },
});
const view = (first: ViewName, rest: Partial<Shown> = {}): Shown => article(articleReport, { first, ...rest });

const { analysis, text } = articleReport;
const wordsOfMark = (index: number) => {
  const attribution = analysis.attributions[index];
  if (!attribution) throw new Error(`no attribution ${index}`);
  return correctedWords(text, attribution);
};
const place = text.indexOf('الأهالي');
const corrections: readonly Correction[] = [
  { id: '1', what: 'wrong', words: wordsOfMark(8) },
  { id: '2', what: 'kind', words: wordsOfMark(3), kind: 'institution', named: true },
  { id: '3', what: 'add', words: quoteOf(text, { start: place, end: place + 7 }), kind: 'unnamed', named: false },
  { id: '4', what: 'wrong', words: { exact: 'قالت مصادر أخرى', prefix: '', suffix: '' } },
];
const corrected: ArticleReport = { ...articleReport, analysis: correct(analysis, text, corrections) };

/** The article five times over: long lists, and a chain with many claims of one source. */
const many: ArticleReport = {
  ...articleReport,
  analysis: {
    ...analysis,
    attributions: Array.from({ length: 8 }, () => analysis.attributions[5]).flatMap((a) => a ?? []),
  },
};

/** Every state that the panel can be in. */
export const panelStates: Readonly<Record<string, Shown>> = {
  list: view('list'),
  'list-pointed': view('list', { hovered: 1 }),
  'list-known-outlet': article({ ...articleReport, url: 'https://www.aawsat.com/1', host: 'www.aawsat.com' }),
  chain: view('chain'),
  'chain-many': article(many, { first: 'chain' }),
  'corrections-none': view('corrections'),
  'corrections-taken': view('corrections', { taken: { start: place, end: place + 7 } }),
  corrections: article(corrected, {
    first: 'corrections',
    corrections,
    said: (language) => translator(panel, language)('saidChanged'),
    undoable: corrections[1] ?? null,
  }),
  corrected: article(corrected, { corrections }),
  private: { state: { is: 'article', report: articleReport, tab: { ...tab, incognito: true } }, first: 'corrections' },
  partial: article({
    ...articleReport,
    analysis: { ...analysis, partial: { analysed: 200_000, total: 320_000 } },
    paused: true,
  }),
  'nothing-found': article(withoutAttributions),
  'nothing-chain': article(withoutAttributions, { first: 'chain' }),
  'no-article': none('no-article'),
  'not-arabic': none('not-arabic'),
  'not-allowed': none('not-allowed'),
  'not-allowed-hidden': { state: { is: 'none', reason: 'not-allowed', tab: { ...tab, url: undefined } } },
  waiting: none('waiting'),
  translated: none('translated'),
  pdf: none('pdf'),
  closed: { state: { is: 'none', reason: 'closed', tab: null } },
  error: { state: { is: 'error', details: 'report: no answer in 30 s', tab } },
  reading: { state: { is: 'waiting' } },
};
