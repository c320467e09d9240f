import type { OwnEntry, OwnPhrase, Settings, SiteMode } from '../platform/settings-values';

/** What may be read where, as the browser says now. */
export interface Access {
  /** Every page: *all Arabic news sites I visit*. */
  readonly all: boolean;
  /** Number of the sites that the extension lists itself. */
  readonly listed: number;
  /** Patterns of listed sites that the reader took back. */
  readonly revoked: readonly string[];
  /** Patterns that the reader allowed beyond the listed sites. */
  readonly allowed: readonly string[];
}

export type FileKind = 'names' | 'phrases' | 'corrections' | 'data';

/** What a reader can do in the settings. Everything is saved at once. */
export interface Actions {
  readonly change: (change: Partial<Settings>) => void;
  /** Asks for all sites or gives them back: needs the click. */
  readonly setAllSites: (on: boolean) => void;
  /** Needs the click. */
  readonly allowAgain: () => void;
  readonly forbid: (pattern: string) => void;
  readonly setMode: (host: string, mode: SiteMode) => void;
  readonly removeSite: (host: string) => void;
  readonly removeEntry: (entry: OwnEntry) => void;
  readonly removePhrase: (phrase: OwnPhrase) => void;
  readonly openShortcuts: () => void;
  readonly save: (kind: FileKind) => void;
  /** A refused file is answered with why; null: taken. */
  readonly take: (kind: FileKind, file: File) => Promise<string | null>;
  readonly deleteCorrections: () => void;
  readonly reset: () => void;
  readonly deleteAll: () => void;
}
