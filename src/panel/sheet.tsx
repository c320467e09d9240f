import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sheetOf } from '../exports/sheet';
import { sendToTab } from '../platform/ask';
import { loadSettings, type Settings } from '../platform/settings';
import { targetTab } from '../platform/tabs';
import { sheet } from '../ui/i18n/sheet';
import type { Language } from '../ui/i18n/table';
import { Screen } from '../ui/screen';
import { articleOf } from './article';
import { LONG } from './model';
import { SheetScreen, type SheetState } from './sheet-screen';

/** Asks the article's own tab, which the address names by number: nothing of the article is stored or in an address. */
async function readSheet(): Promise<SheetState> {
  const tab = await targetTab();
  if (tab === null) return { is: 'gone' };
  const answer = await sendToTab(tab.id, { type: 'report' }, LONG);
  if (answer.state !== 'answered' || answer.value.state !== 'article') return { is: 'gone' };
  return { is: 'sheet', sheet: sheetOf(articleOf(answer.value, new Date().toISOString())) };
}

function SheetPage() {
  const [state, setState] = useState<SheetState>({ is: 'waiting' });
  const [settings, setSettings] = useState<Settings | null>(null);
  const [chosen, setChosen] = useState<Language | null>(null);
  useEffect(() => {
    void loadSettings().then(({ value }) => setSettings(value));
    void readSheet().then(setState);
  }, []);
  if (settings === null) return null;
  return (
    <Screen appearance={{ palette: settings.palette, language: chosen ?? settings.language }} title={sheet.title}>
      <SheetScreen state={state} onPrint={() => globalThis.print()} onLanguage={setChosen} />
    </Screen>
  );
}

render(<SheetPage />, document.body);
