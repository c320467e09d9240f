import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

const VARIABLES: Record<BrowserName, string> = { chromium: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };

/** Where a browser is: `CHROME_BIN` / `FIREFOX_BIN`, then PATH, then the usual places of Chrome; null if nowhere. */
export function executableOf(name: BrowserName): string | null {
  const named = process.env[VARIABLES[name]];
  if (named) return named;
  for (const command of COMMANDS[name]) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(folder, command);
      if (isExecutable(file)) return file;
    }
  }
  return name === 'chromium' ? installedChrome() : null;
}

/** Says what to install. */
export function missing(name: BrowserName): string {
  return `No ${name === 'chromium' ? 'Chromium' : 'Firefox'} was found: install it, or set ${VARIABLES[name]} to its executable.`;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installedChrome(): string | null {
  try {
    const file = puppeteer.executablePath('chrome');
    return isExecutable(file) ? file : null;
  } catch {
    return null;
  }
}
