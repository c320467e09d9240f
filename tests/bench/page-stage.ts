import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { packedLists } from '../../src/build/packed-lists';
import { launchChromium } from '../browser/chromium';
import { evaluateIn } from '../browser/evaluate-in';
import { launchFirefox } from '../browser/firefox';
import { type BrowserName, builtExtension, type Driver } from '../browser/harness';
import { type Server, startServer } from '../browser/server';

/** A listed host, so that scripts may be put into its pages. */
export const BENCH_HOST = 'https://www.aljazeera.net';

/** A browser with the built extension and, beside it, the probe that measures in the content script's world. */
export interface Stage {
  readonly driver: Driver;
  readonly server: Server;
  open(body: string): Promise<Page>;
  /** Calls a function of the probe in that page's content-script world. */
  probe<R>(page: Page, name: string, ...given: readonly unknown[]): Promise<R>;
  inExtension<A extends unknown[], R>(run: (...given: A) => R, ...given: A): Promise<Awaited<R>>;
  close(): Promise<void>;
}

const PROBE = 'probe.js';

/** The probe as one classic script, built once. */
async function builtProbe(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [packedLists()],
    define: { __BROWSER__: JSON.stringify('chrome') },
    build: {
      outDir: 'dist/bench',
      emptyOutDir: false,
      minify: true,
      lib: { entry: 'tests/bench/page-probe.ts', formats: ['iife'], name: 'isnadProbeScript', fileName: () => PROBE },
    },
  });
  return resolve('dist/bench', PROBE);
}

/** `idle`: the script that counts callbacks is registered before anything of ours starts. */
export async function openStage(name: BrowserName, siteMode: 'on' | 'off'): Promise<Stage> {
  const extension = resolve('dist/bench', name);
  rmSync(extension, { recursive: true, force: true });
  cpSync(builtExtension(name), extension, { recursive: true });
  cpSync(await builtProbe(), resolve(extension, PROBE));
  writeFileSync(resolve(extension, 'counter.js'), readFileSync(new URL('page-counter.js', import.meta.url)));
  const server = await startServer();
  const driver = await (name === 'chromium' ? launchChromium : launchFirefox)(extension, server.port, {});
  const desk = await driver.openScreen('/src/help/help.html');
  const inExtension: Stage['inExtension'] = (run, ...given) => evaluateIn(desk, run, given);
  await inExtension(storeMode, siteMode);
  let pages = 0;
  return {
    driver,
    server,
    inExtension,
    open: async (body) => {
      const address = `${BENCH_HOST}/bench/${pages++}`;
      server.serve(address, { body });
      const page = await driver.browser.newPage();
      await page.goto(address);
      return page;
    },
    probe: async <R>(page: Page, fn: string, ...given: readonly unknown[]) => {
      await page.bringToFront();
      return (await inExtension(callProbe, PROBE, fn, given)) as R;
    },
    close: async () => {
      await driver.browser.close();
      await server.close();
    },
  };
}

async function storeMode(mode: 'on' | 'off'): Promise<void> {
  const shown = { wire: true, named: true, unnamed: true, hearsay: true, undecided: true, act: true };
  const sites = mode === 'off' ? { 'aljazeera.net': 'off' } : {};
  const value = { language: 'ar', palette: 'default', shown, sites, ownEntries: [], ownPhrases: [] };
  await chrome.storage.local.set({ settings: { version: 1, value } });
}

async function callProbe(file: string, name: string, given: readonly unknown[]): Promise<unknown> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const target = { tabId: tab?.id ?? -1 };
  await chrome.scripting.executeScript({ target, files: [`/${file}`] });
  const [answer] = await chrome.scripting.executeScript({
    target,
    func: (fn: string, args: readonly unknown[]) => Reflect.get(globalThis, 'isnadProbe')[fn](...args),
    args: [name, given],
  });
  const failed: unknown = answer && Reflect.get(answer, 'error');
  if (failed) throw new Error(String(failed));
  return answer?.result;
}
