import type { OptionsScreenProps } from '../../src/options/screen';
import { defaults } from '../../src/platform/settings-values';
import { options } from '../../src/ui/i18n/options';
import { type Language, translator } from '../../src/ui/i18n/table';

export type Shown = Omit<OptionsScreenProps, 'actions' | 'said'> & {
  readonly said?: (language: Language) => string;
};

const fresh: Shown = {
  settings: defaults,
  stored: 'loaded',
  access: { all: false, listed: 148, revoked: [], allowed: [] },
  shortcuts: [
    { command: 'next', keys: 'Alt+J' },
    { command: 'previous', keys: 'Alt+K' },
    { command: 'next-unnamed', keys: 'Alt+U' },
    { command: 'toggle', keys: 'Alt+M' },
    { command: 'open-card', keys: '' },
  ],
  corrections: { pages: 0, count: 0 },
  onUndo: null,
};

const full: Shown = {
  ...fresh,
  settings: {
    ...defaults,
    shown: { ...defaults.shown, undecided: false, act: false },
    sites: { 'news.example': 'off', 'akhbar-alnahr.example': 'click' },
    ownEntries: [
      { name: 'وكالة زيتون', kind: 'agency', aliases: ['زيتون نيوز', 'ز ن'], latin: 'Zaytoun News', country: 'PS' },
      { name: 'صحيفة الضفة', kind: 'outlet', aliases: [] },
    ],
    ownPhrases: [
      { text: 'مصادر خاصة', class: 'unnamed' },
      { text: 'يتردد أن', class: 'hearsay' },
    ],
  },
  access: {
    all: false,
    listed: 148,
    revoked: ['*://*.one.example/*', '*://*.two.example/*'],
    allowed: ['*://blog.example/*', 'https://*.akhbar.example/*'],
  },
  corrections: { pages: 3, count: 12 },
};

/** Every state of the settings. */
export const optionsStates: Readonly<Record<string, Shown>> = {
  fresh,
  full,
  said: {
    ...full,
    said: (language) => translator(options, language)('saidRemoved', { words: 'وكالة زيتون' }),
    onUndo: () => {},
  },
  'all-sites': { ...full, access: { ...full.access, all: true, revoked: [] } },
  'colour-blind': { ...full, settings: { ...full.settings, palette: 'colour-blind' } },
  'high-contrast': { ...full, settings: { ...full.settings, palette: 'high-contrast' } },
  broken: { ...fresh, stored: 'broken' },
  newer: { ...fresh, stored: 'newer' },
  unavailable: { ...fresh, stored: 'unavailable' },
  android: { ...fresh, shortcuts: null },
};
