import type { Analysis, SourceKind } from '../engine/analysis';
import { type Correction, correctedWords, namedOf } from '../engine/corrections';
import { askCorrections, askSettings, keepCorrection, onStored } from '../platform/page-store';
import { hearPointers } from '../platform/pointer';
import { siteModeOf } from '../platform/site-mode';
import { yieldToPage } from './life';
import { readerOf } from './own-lists';
import { readArticle } from './read';
import type { Reader } from './reader-call';
import { Session } from './session';
import { inSlices } from './slices';
import { learnTaste } from './taste';

/** As `Reader` says. */
export const openSession: Reader['open'] = async (asked, hooks, signal) => {
  const settings = await askSettings();
  if (!settings) return 'waiting';
  if (!asked && siteModeOf(settings, location.hostname) !== 'on') return 'waiting';
  const learnt = learnTaste(settings, signal);
  const article = await readArticle(asked, signal);
  if (!article || !(await yieldToPage(signal))) return 'no-article';
  const analysis = await inSlices(readerOf(settings)(article.blocks), signal);
  if (!analysis) return 'no-article';
  const taste = await learnt;
  const corrections = await askCorrections(location.href);
  if (!taste || !corrections) return 'waiting';
  if (!(await yieldToPage(signal))) return 'no-article';
  const session: Session = new Session(article, analysis, corrections, { settings, taste }, hooks, signal, {
    wrong: (of, text, index) => void keep(session, of, text, index, null),
    kind: (of, text, index, kind) => void keep(session, of, text, index, kind),
  });
  onStored((what) => {
    if (what === 'settings') void session.resettle();
    else void session.reload();
  }, signal);
  hearPointers((index) => session.hover(index), signal);
  return session;
};

/** Stores what the reader corrected, and says so in the page; `kind` null: the mark is wrong. */
async function keep(session: Session, analysis: Analysis, text: string, index: number, kind: SourceKind | null) {
  const attribution = analysis.attributions[index];
  if (!attribution) return;
  const place = { id: newId(), words: correctedWords(text, attribution) };
  const correction: Correction = kind
    ? { ...place, what: 'kind', kind, named: namedOf(kind, attribution.class === 'issued') }
    : { ...place, what: 'wrong' };
  const state = await keepCorrection(location.href, correction);
  session.tell(state === 'saved' ? 'noted' : 'notKept');
}

/** `crypto.randomUUID` is missing on pages without TLS. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
