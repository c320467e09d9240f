import { defaults, readSettings, rescueSettings, type Settings, type SiteMode, siteKey } from './settings-values';
import { type Loaded, load, type Saved, type Shape, subscribe, update } from './stored';

export * from './settings-values';

export const settingsShape: Shape<Settings> = {
  key: 'settings',
  read: readSettings,
  initial: defaults,
  migrations: [],
  rescue: rescueSettings,
};

export function loadSettings(): Promise<Loaded<Settings>> {
  return load(settingsShape);
}

/** `privately`: the reader is in a private window, where nothing is stored. */
export async function changeSettings(change: Partial<Settings>, privately = false): Promise<Saved> {
  return (await update(settingsShape, (settings) => ({ ...settings, ...change }), privately)).saved;
}

/** Sets the mode of one site; `on` is what a site has without being remembered, so it is not. */
export async function setSiteMode(host: string, mode: SiteMode, privately = false): Promise<Saved> {
  const change = (settings: Settings): Settings => {
    const { [siteKey(host)]: _, ...others } = settings.sites;
    return { ...settings, sites: mode === 'on' ? others : { ...others, [siteKey(host)]: mode } };
  };
  return (await update(settingsShape, change, privately)).saved;
}

export function onSettings(listener: (settings: Settings, before: Settings) => void, signal?: AbortSignal): void {
  subscribe(settingsShape, listener, signal);
}
