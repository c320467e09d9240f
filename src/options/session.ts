import { readOwnNames, writeOwnNames } from '../catalogue/own-file';
import { correctedPages, forgetCorrections, mergeCorrections, replaceCorrections } from '../platform/corrections';
import { readCorrections, writeCorrections } from '../platform/corrections-file';
import { forgetEverything, putBack } from '../platform/everything';
import {
  ALL_SITES,
  allowedPatterns,
  giveBack,
  listedCount,
  mayAccessAll,
  onPermissions,
  requestAgain,
  requestAllSites,
  revokedPatterns,
} from '../platform/permissions';
import {
  changeSettings,
  defaults,
  loadSettings,
  type OwnEntry,
  type OwnPhrase,
  onSettings,
  type Settings,
  siteKey,
} from '../platform/settings';
import { openShortcutSettings, type Shortcut, shortcuts } from '../platform/shortcuts';
import type { Loaded, Saved } from '../platform/stored';
import { options } from '../ui/i18n/options';
import { type Language, translator } from '../ui/i18n/table';
import { saveFile } from '../ui/save-file';
import type { Access, Actions, FileKind } from './actions';
import { readData, writeData } from './data-file';
import { correctionsRefusal, dataRefusal, listRefusal } from './faults';
import { readPhrases, writePhrases } from './phrases-file';

/** What the screen draws. */
export interface View {
  readonly settings: Settings | null;
  readonly stored: Loaded<Settings>['state'];
  readonly access: Access;
  readonly shortcuts: readonly Shortcut[] | null;
  readonly corrections: { readonly pages: number; readonly count: number };
  /** Takes back what was done last. */
  readonly undo: (() => void) | null;
}

export const firstView: View = {
  settings: null,
  stored: 'loaded',
  access: { all: false, listed: 0, revoked: [], allowed: [] },
  shortcuts: null,
  corrections: { pages: 0, count: 0 },
  undo: null,
};

export interface Session {
  readonly actions: Actions;
  readonly start: () => void;
}

/** Bytes: a file that is larger is not read at all. */
const LARGEST_FILE = 10_000_000;

/** Ties the settings page to the browser. Everything is saved as it changes; what matters can be taken back. */
export function openSession(
  draw: (change: Partial<View>) => void,
  say: (words: string) => void,
  language: () => Language,
  signal: AbortSignal,
): Session {
  let view = firstView;
  const change = (part: Partial<View>) => {
    if (signal.aborted) return;
    view = { ...view, ...part };
    draw(part);
  };
  const t: ReturnType<typeof translator<typeof options>> = (key, ...values) =>
    translator(options, language())(key, ...values);
  const current = () => view.settings ?? defaults;

  const readAccess = async () => {
    const [all, revoked, allowed] = await Promise.all([mayAccessAll(), revokedPatterns(), allowedPatterns()]);
    change({ access: { all, listed: listedCount(), revoked, allowed } });
  };
  const readKeys = async () => change({ shortcuts: await shortcuts() });
  const readCorrected = async () => {
    const pages = await correctedPages();
    change({
      corrections: { pages: pages.length, count: pages.reduce((sum, one) => sum + one.corrections.length, 0) },
    });
  };
  const readSettings = async () => {
    const { state, value } = await loadSettings();
    change({ settings: value, stored: state });
  };

  /** Shown at once; where it could not be stored the page says so and shows what is stored. */
  async function put(part: Partial<Settings>): Promise<boolean> {
    change({ settings: { ...current(), ...part }, undo: null });
    const saved = await changeSettings(part);
    if (saved.state === 'saved') return true;
    say(sorry(saved));
    await readSettings();
    return false;
  }

  const sorry = ({ state }: Saved) =>
    state === 'private' ? t('private') : state === 'newer' ? t('newer') : t('notSaved');

  function sayWithUndo(words: string, undo: () => Promise<unknown>): void {
    change({
      undo: () => {
        change({ undo: null });
        void undo().then(() => say(t('saidUndone')));
      },
    });
    say(words);
  }

  /** Changes something that the reader may want back. */
  async function putUndoably(part: Partial<Settings>, words: string): Promise<void> {
    const before = current();
    const old = Object.fromEntries(Object.keys(part).map((key) => [key, Reflect.get(before, key)]));
    if (await put(part)) sayWithUndo(words, () => put(old));
  }

  const removed = (words: string) => t('saidRemoved', { words });

  async function save(kind: FileKind): Promise<void> {
    const { ownEntries, ownPhrases } = current();
    const plain = 'text/plain;charset=utf-8';
    if (kind === 'names') return saveFile({ name: 'isnad-names.txt', type: plain, text: writeOwnNames(ownEntries) });
    if (kind === 'phrases') return saveFile({ name: 'isnad-phrases.txt', type: plain, text: writePhrases(ownPhrases) });
    const corrections = await correctedPages();
    if (kind === 'corrections') {
      return saveFile({ name: 'isnad-corrections.jsonl', type: plain, text: writeCorrections(corrections) });
    }
    const text = writeData({ settings: current(), corrections });
    saveFile({ name: 'isnad-data.json', type: 'application/json', text });
  }

  async function take(kind: FileKind, file: File): Promise<string | null> {
    if (file.size > LARGEST_FILE) return t('refused', { why: t('faultLarge') });
    const takers = { names: takeNames, phrases: takePhrases, corrections: takeCorrections, data: takeData };
    return takers[kind](await file.text());
  }

  async function takeNames(text: string): Promise<string | null> {
    const read = readOwnNames(text);
    if (!read.ok) return listRefusal(t, read);
    const names = new Set(read.names.map(({ name }) => name));
    const ownEntries = [...current().ownEntries.filter(({ name }) => !names.has(name)), ...read.names];
    return done({ ownEntries }, read.names.length);
  }

  async function takePhrases(text: string): Promise<string | null> {
    const read = readPhrases(text);
    if (!read.ok) return listRefusal(t, read);
    const texts = new Set(read.phrases.map((phrase) => phrase.text));
    const ownPhrases = [...current().ownPhrases.filter((phrase) => !texts.has(phrase.text)), ...read.phrases];
    return done({ ownPhrases }, read.phrases.length);
  }

  async function done(part: Partial<Settings>, count: number): Promise<null> {
    await putUndoably(part, t('imported', { count }));
    return null;
  }

  async function takeCorrections(text: string): Promise<string | null> {
    const read = readCorrections(text);
    if (read.state === 'refused') return correctionsRefusal(t, read);
    const before = await correctedPages();
    const saved = await mergeCorrections(read.pages);
    await readCorrected();
    if (saved.state !== 'saved') return t('refused', { why: sorry(saved) });
    const count = read.pages.reduce((sum, { corrections }) => sum + corrections.length, 0);
    sayWithUndo(t('imported', { count }), async () => {
      await replaceCorrections(before);
      await readCorrected();
    });
    return null;
  }

  async function takeData(text: string): Promise<string | null> {
    const read = readData(text);
    if (!read.ok) return dataRefusal(t, read);
    const before = { settings: current(), corrections: await correctedPages() };
    if (!(await put(read.data.settings))) return t('refused', { why: t('notSaved') });
    const saved = await replaceCorrections(read.data.corrections);
    if (saved.state !== 'saved') {
      await Promise.all([put(before.settings), replaceCorrections(before.corrections)]);
      return t('refused', { why: sorry(saved) });
    }
    await readCorrected();
    sayWithUndo(t('saidSaved'), async () => {
      await Promise.all([put(before.settings), replaceCorrections(before.corrections)]);
      await readCorrected();
    });
    return null;
  }

  async function deleteCorrections(): Promise<void> {
    const before = await correctedPages();
    await forgetCorrections();
    await readCorrected();
    sayWithUndo(t('saidDeleted'), async () => {
      await replaceCorrections(before);
      await readCorrected();
    });
  }

  async function deleteAll(): Promise<void> {
    const all = await forgetEverything();
    if (all === null) return say(t('notSaved'));
    await Promise.all([readSettings(), readCorrected()]);
    sayWithUndo(t('saidDeleted'), async () => {
      await putBack(all);
      await Promise.all([readSettings(), readCorrected()]);
    });
  }

  const actions: Actions = {
    change: (part) => void put(part),
    setAllSites: (on) => {
      // First in the handler: a permission can be asked for only in the click itself.
      const asked = on ? requestAllSites() : giveBack(ALL_SITES);
      void asked.then((answer) => {
        if (on && answer !== 'granted') say(t('notGranted'));
        return readAccess();
      });
    },
    allowAgain: () => {
      const asked = requestAgain(view.access.revoked);
      void asked.then((answer) => {
        if (answer !== 'granted') say(t('notGranted'));
        return readAccess();
      });
    },
    forbid: (pattern) => void giveBack(pattern).then(readAccess),
    setMode: (host, mode) => {
      const { [siteKey(host)]: _, ...others } = current().sites;
      void put({ sites: mode === 'on' ? others : { ...others, [siteKey(host)]: mode } });
    },
    removeSite: (host) => {
      const { [host]: _, ...sites } = current().sites;
      void putUndoably({ sites }, removed(host));
    },
    removeEntry: (entry: OwnEntry) => {
      const ownEntries = current().ownEntries.filter((other) => other.name !== entry.name);
      void putUndoably({ ownEntries }, removed(entry.name));
    },
    removePhrase: (phrase: OwnPhrase) => {
      const ownPhrases = current().ownPhrases.filter((other) => other.text !== phrase.text);
      void putUndoably({ ownPhrases }, removed(phrase.text));
    },
    openShortcuts: () => void openShortcutSettings(),
    save: (kind) => void save(kind),
    take,
    deleteCorrections: () => void deleteCorrections(),
    reset: () => {
      const { ownEntries: _entries, ownPhrases: _phrases, ...others } = defaults;
      void putUndoably(others, t('saidReset'));
    },
    deleteAll: () => void deleteAll(),
  };

  const start = () => {
    void Promise.all([readSettings(), readAccess(), readKeys(), readCorrected()]);
    onSettings((settings) => change({ settings }), signal);
    onPermissions(() => void readAccess(), signal);
    // Shortcuts and corrections are changed elsewhere; the reader comes back to see them.
    globalThis.addEventListener('focus', () => void Promise.all([readKeys(), readCorrected(), readAccess()]), {
      signal,
    });
  };
  return { actions, start };
}
