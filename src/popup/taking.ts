import { outletAt } from '../catalogue/details';
import { type ExportWords, fileOf } from '../exports/files';
import { passageLink } from '../exports/fragment';
import { bare } from '../ui/components/article-heading';
import { saveFile } from '../ui/save-file';
import type { Actions, Say } from './actions';
import type { Reading } from './reading';

type Taking = Pick<Actions, 'save' | 'copyLink' | 'copyDetails'>;

/** What a reader takes away: files, links, and the details of a fault. */
export function takingActions(reading: Reading, say: Say, words: () => ExportWords): Taking {
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => say({ key: 'copied' }),
      () => say({ key: 'notCopied' }),
    );
  return {
    save: (form) => {
      const report = reading.article();
      if (report === null) return;
      const { url: address, title, host, text, analysis } = report;
      const outlet = outletAt(address)?.name;
      const facts = { address, title, host: bare(host), exportedAt: new Date().toISOString() };
      const page = outlet === undefined ? facts : { ...facts, outlet };
      const file = fileOf({ page, text, analysis }, form, words(), () => `urn:uuid:${crypto.randomUUID()}`);
      saveFile(file);
      say({ key: 'saved', name: file.name });
    },
    copyLink: (index) => {
      const report = reading.article();
      const attribution = report?.analysis.attributions[index];
      if (report === null || attribution === undefined) return;
      void copy(passageLink(report.url, report.text, attribution.content ?? attribution.cue));
    },
    copyDetails: () => void copy(detailsOf(reading)),
  };
}

/** What helps to find a fault; no address and no word of the page. */
function detailsOf({ view: { state } }: Reading): string {
  const details = state.is === 'error' ? state.details : state.is;
  return [`Isnad (${__BROWSER__})`, navigator.userAgent, details].join('\n');
}
