/**
 * The built extension in a real browser: one small interface over Chromium (CDP) and Firefox (WebDriver BiDi), both
 * through puppeteer-core. `npm run build` first.
 *
 *   const session = await launch('firefox');                     // or 'chromium'; starts the local web too
 *   const page = await session.open(ARTICLE);                    // any host: all are served from tests/pages (sites.ts)
 *   await session.marks(page);                                   // { registryName: ['words', …] }
 *   const popup = await session.openPopup(page);                 // the REAL toolbar popup, grants activeTab
 *   await popup.wait('[data-agency]'); await popup.texts('[data-agency]'); await popup.click('…');
 *   await popup.screenshot('popup.png'); await popup.close();
 *   const panel = await session.openScreen(`/src/panel/panel.html?tabId=${await session.tabId(page)}`);
 *   await session.close();
 *
 * To look at a page quickly: `npx tsx tests/browser/look.ts firefox https://host/path page.png popup.png`.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { PageReport } from '../../src/platform/messages';
import { pageReportSchema } from '../../src/platform/report';
import { defaults, type Settings } from '../../src/platform/settings-values';
import { launchChromium } from './chromium';
import { evaluateIn } from './evaluate-in';
import type { BrowserName } from './executables';
import { launchFirefox } from './firefox';
import { type Server, startServer } from './server';
import { serveSites } from './sites';
import { until } from './until';

export type { BrowserName } from './executables';
export const browserNames = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

export interface LaunchOptions {
  /** Default true. */
  readonly headless?: boolean;
  /** The system's colour scheme; default light. */
  readonly dark?: boolean;
  /** Of the window, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Device pixels to a CSS pixel, in Chromium; default 1. */
  readonly scale?: number;
  /** Addresses that are open already when the extension is installed. */
  readonly openBefore?: readonly string[];
}

/** The popup that hangs from the toolbar button. */
export interface Popup {
  evaluate<A extends unknown[], R>(run: (...given: A) => R, ...given: A): Promise<Awaited<R>>;
  /** Text of the first match. */
  text(selector: string): Promise<string>;
  texts(selector: string): Promise<string[]>;
  wait(selector: string, patience?: number): Promise<void>;
  /** A click that the browser takes for the reader's own. */
  click(selector: string): Promise<void>;
  /** A PNG; also written where a path is given. */
  screenshot(path?: string): Promise<Uint8Array>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** What differs between the browsers. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Of `openBefore`. */
  readonly pagesBefore: readonly Page[];
  /** The extension's, as the browser knows it. */
  readonly id: string;
  /** `chrome-extension://id` or `moz-extension://uuid`. */
  readonly origin: string;
  /** One of our pages in a tab: `/src/options/options.html`. */
  openScreen(path: string): Promise<Page>;
  openPopup(page: Page): Promise<Popup>;
  /** Makes the next `permissions.request` for these origins a yes without a dialog. */
  allow(origins: readonly string[]): Promise<void>;
  /** Stops the background as the browser does after half a minute; the next event starts it again. */
  stopBackground(): Promise<void>;
}

export interface Session extends Driver {
  readonly server: Server;
  open(address: string): Promise<Page>;
  /** Runs a function in one of our own pages: all extension APIs are there as `browser` or `chrome`. */
  inExtension<A extends unknown[], R>(run: (...given: A) => R, ...given: A): Promise<Awaited<R>>;
  /** Brings the page to the front and tells the browser's number of its tab. */
  tabId(page: Page): Promise<number>;
  badge(page: Page): Promise<{ readonly text: string; readonly title: string }>;
  /** The page's highlight registry: the words of all ranges by name, in reading order. */
  marks(page: Page): Promise<Record<string, string[]>>;
  /** Installs the extension over itself, as an update does: what it put into open pages loses its ground. */
  reinstall(): Promise<void>;
  /** Rejects where anything but the tests' own pages was asked of the network. */
  close(): Promise<void>;
}

/** Opens the addresses one after another. */
export async function openAll(browser: Browser, addresses: readonly string[] = []): Promise<Page[]> {
  const pages: Page[] = [];
  for (const address of addresses) {
    const page = await browser.newPage();
    await page.goto(address);
    pages.push(page);
  }
  return pages;
}

export function builtExtension(name: BrowserName): string {
  return fileURLToPath(new URL(`../../dist/${name === 'chromium' ? 'chrome' : 'firefox'}`, import.meta.url));
}

/** Starts the local web and the browser with the extension installed. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Session> {
  const extension = builtExtension(name);
  if (!existsSync(extension)) throw new Error(`${extension} is not there: run npm run build first`);
  const server = await startServer();
  serveSites(server);
  try {
    const start = name === 'chromium' ? launchChromium : launchFirefox;
    const session = sessionOf(await start(extension, server.port, options), server);
    await welcomed(session);
    return session;
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** The welcome page comes to the front when it comes, so nothing is done before. */
async function welcomed(session: Session): Promise<void> {
  const address = `${session.origin}/src/welcome/welcome.html`;
  const count = (url: string) => chrome.tabs.query({ url, status: 'complete' }).then((tabs) => tabs.length);
  await until(() => session.inExtension(count, address), 'the welcome page');
}

function sessionOf(driver: Driver, server: Server): Session {
  let desk: Promise<Page> | undefined;
  const inExtension: Session['inExtension'] = (run, ...given) => {
    desk ??= driver.openScreen('/src/help/help.html');
    return desk.then((page) => evaluateIn(page, run, given));
  };
  const tabId = async (page: Page) => {
    await inExtension(() => true);
    await page.bringToFront();
    const active = async (origin: string) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.url?.startsWith(origin) ? null : tab?.id;
    };
    // It comes to the front a little later than the browser says.
    return until(() => inExtension(active, driver.origin), 'the tab in front');
  };
  return {
    ...driver,
    server,
    inExtension,
    reinstall: async () => {
      await driver.browser.installExtension(builtExtension(driver.name));
      await until(() => {
        desk = undefined; // it goes with the old version
        return inExtension(() => chrome.storage !== undefined);
      }, 'the new version');
    },
    tabId,
    open: async (address) => {
      const page = await driver.browser.newPage();
      await page.goto(address);
      return page;
    },
    badge: async (page) =>
      inExtension(
        async (id: number) => ({
          text: await chrome.action.getBadgeText({ tabId: id }),
          title: await chrome.action.getTitle({ tabId: id }),
        }),
        await tabId(page),
      ),
    marks: (page) => evaluateIn(page, readRegistry, []),
    close: async () => {
      await driver.browser.close();
      await server.close();
      const strangers = server.strangers();
      if (strangers.length > 0) throw new Error(`requests to hosts without a page: ${strangers.join(' ')}`);
    },
  };
}

/** What the page's content script reports, asked for as our screens do. */
export async function reportOf(session: Session, page: Page): Promise<PageReport> {
  const tab = await session.tabId(page);
  const answer = await session.inExtension((id: number) => chrome.tabs.sendMessage(id, { type: 'report' }), tab);
  return v.parse(pageReportSchema, answer);
}

/** Chooses the language of the interface, as the settings do. */
export async function chooseLanguage(session: Session, language: Settings['language']): Promise<void> {
  const stored = { settings: { version: 1, value: { ...defaults, language } } };
  await session.inExtension((items: Record<string, unknown>) => chrome.storage.local.set(items), stored);
}

/** Runs in the page's own world, which shares the registry with the content script. */
function readRegistry(): Record<string, string[]> {
  const words = (part: AbstractRange) => {
    const range = new Range(); // a page can clobber document.createRange
    range.setStart(part.startContainer, part.startOffset);
    range.setEnd(part.endContainer, part.endOffset);
    return range;
  };
  const found: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    const ranges = [...highlight].map(words);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    found[name] = ranges.map(String);
  }
  return found;
}
