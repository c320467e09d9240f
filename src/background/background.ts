import { answerStore } from '../platform/answer-store';
import { browserLanguage, onCommand, onInstalled, onMenu, onPageChanged, onStartup, setMenu } from '../platform/events';
import { answerReader, answerWords, hearPages, hearScreens } from '../platform/hear';
import { ar } from '../platform/page-words/ar';
import { CARD_SHEET } from '../platform/page-words/card-sheet';
import { en } from '../platform/page-words/en';
import { fr } from '../platform/page-words/fr';
import { onPermissions } from '../platform/permissions';
import { loadSettings, onSettings, type Settings } from '../platform/settings';
import { openPage } from '../platform/tabs';
import { clearBadge, showCounts } from './badge';
import { explainSelection, giveReader, leavePages, obey, recheck, tellSettings, welcomePages } from './pages';
import { register } from './registration';
import { type Words, wordsIn } from './words';

/**
 * The background is stopped and started at the browser's will: it keeps nothing in memory, and every listener is added
 * while the script runs for the first time.
 */

onInstalled((why) => {
  void register();
  void nameMenu();
  if (why === 'installed') void openPage('src/welcome/welcome.html');
});

onStartup(() => {
  void register();
  void nameMenu();
});

onPermissions(async (change, patterns) => {
  await register();
  await (change === 'added' ? welcomePages(patterns) : leavePages());
});

onSettings((settings, before) => {
  if (settings.language !== before.language) void nameMenu(settings);
  if (JSON.stringify(settings.sites) !== JSON.stringify(before.sites)) void tellSettings();
});

onPageChanged((tab) => void recheck(tab));
onCommand((command, tabId) => void obey(command, tabId));
onMenu((tabId) => void explainSelection(tabId));

hearScreens((message) => {
  if (message.type === 'register') void register();
});

answerWords({ ar, en, fr }, CARD_SHEET);
answerReader(giveReader);
answerStore();

hearPages((message, tabId) => {
  if (message.type === 'counts') void words().then((said) => showCounts(tabId, message, said));
  if (message.type === 'left') void clearBadge(tabId);
});

async function words(settings?: Settings): Promise<Words> {
  const { language } = settings ?? (await loadSettings()).value;
  return wordsIn(language, browserLanguage());
}

async function nameMenu(settings?: Settings): Promise<void> {
  await setMenu((await words(settings)).menu);
}
