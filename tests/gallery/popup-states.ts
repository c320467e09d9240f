import type { PopupState, Reason, Site } from '../../src/popup/model';
import { popup } from '../../src/ui/i18n/popup';
import { type Language, translator } from '../../src/ui/i18n/table';
import { articleReport, withoutAttributions } from './article';

export interface Shown {
  readonly state: PopupState;
  readonly site: Site | null;
  readonly said?: (language: Language) => string;
}

const tab = { id: 1, windowId: 1, url: articleReport.url, title: articleReport.title, incognito: false };
const site: Site = { tab, host: articleReport.host, mode: 'on', lasting: true };
const noSite: Site = { ...site, host: null };

const none = (reason: Reason, of: Site | null = noSite): Shown => ({ state: { is: 'none', reason }, site: of });
const article = (change: Partial<typeof articleReport>, of: Site = site): Shown => ({
  state: { is: 'article', report: { ...articleReport, ...change } },
  site: of,
});

/** Every state that the popup can be in. */
export const popupStates = {
  article: article({}),
  'article-known-outlet': article({
    url: 'https://www.aawsat.com/article/1',
    host: 'www.aawsat.com',
    title: `${articleReport.title} بعد ثلاث جولات من المفاوضات في العاصمة وتبادل للاتهامات بتعطيل لجنة المتابعة المشتركة`,
  }),
  'article-marks-off': article({ on: false }),
  'article-this-page-only': article({}, { ...site, lasting: false }),
  'article-private': article({}, { ...site, tab: { ...tab, incognito: true } }),
  'article-partial': article({
    analysis: { ...articleReport.analysis, partial: { analysed: 200_000, total: 320_000 } },
    paused: true,
  }),
  'article-said': { ...article({}), said: (language: Language) => translator(popup, language)('copied') },
  'nothing-found': { state: { is: 'article', report: withoutAttributions }, site },
  'no-article': none('no-article', site),
  'not-arabic': none('not-arabic', site),
  'not-allowed': none('not-allowed', { ...site, lasting: false }),
  off: none('off', { ...site, mode: 'off' }),
  translated: none('translated', site),
  reader: none('reader'),
  pdf: none('pdf'),
  browser: none('browser'),
  store: none('store'),
  file: none('file'),
  ours: none('ours'),
  error: { state: { is: 'error', details: 'report: no answer in 34 s' }, site },
  waiting: { state: { is: 'waiting', slow: false }, site: null },
  slow: { state: { is: 'waiting', slow: true }, site },
} as const satisfies Record<string, Shown>;
