import browser from 'webextension-polyfill';
import { CONTENT_JS, MARKS_CSS } from './injection';

const ID = 'allowed-sites';

/** Registers the content script for these patterns and no others beyond the manifest's; an empty list takes it away. */
export async function registerPages(matches: readonly string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const listed = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches) ?? [];
  const script = {
    id: ID,
    matches: [...matches],
    ...(listed.length > 0 ? { excludeMatches: listed } : {}),
    js: [CONTENT_JS],
    css: [MARKS_CSS],
    runAt: 'document_idle' as const,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}
