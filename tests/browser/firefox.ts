import { writeFileSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import manifest from '../../manifest.json';
import { executableOf, missing } from './executables';
import { type BrowserWindow, browserWindow } from './firefox-window';
import { type Driver, type LaunchOptions, openAll, type Popup } from './harness';
import { until } from './until';

const ID = manifest.browser_specific_settings.gecko.id;
/** Any; fixed so that the addresses of our pages are known. */
const UUID = '6f0e3c5a-1111-4222-8333-444455556666';

export async function launchFirefox(extension: string, proxyPort: number, options: LaunchOptions): Promise<Driver> {
  const executablePath = executableOf('firefox');
  if (executablePath === null) throw new Error(missing('firefox'));
  const { width = 1280, height = 900, headless = true } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width, height } : null,
    timeout: 60_000,
    // Lets the protocol open our pages and run script in the browser's window, where the popup is.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height + 90}`],
    extraPrefsFirefox: preferences(proxyPort, options),
  });
  try {
    return await installed(browser, extension, options);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function installed(browser: Browser, extension: string, options: LaunchOptions): Promise<Driver> {
  const pagesBefore = await openAll(browser, options.openBefore);
  await browser.installExtension(extension);
  const window = await browserWindow(browser);
  const origin = `moz-extension://${UUID}`;
  return {
    name: 'firefox',
    browser,
    pagesBefore,
    id: ID,
    origin,
    openScreen: async (path) => {
      const page = await browser.newPage();
      await navigate(browser, page.mainFrame(), origin + path);
      return page;
    },
    openPopup: async (page) => {
      await closePopup(window); // a left-over one would make the button close it
      await page.bringToFront();
      await window.run(async (id: string) => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(id);
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(globalThis);
      }, ID);
      return popupOf(window);
    },
    allow: async () => {}, // a preference
    stopBackground: () =>
      window.run(async (id: string) => {
        await WebExtensionPolicy.getByID(id).extension.terminateBackground();
      }, ID),
  };
}

function preferences(port: number, { dark = false }: LaunchOptions): Record<string, unknown> {
  const proxy = '127.0.0.1';
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'extensions.webextOptionalPermissionPrompts': false, // grants permissions.request() without a dialog
    'network.proxy.type': 1,
    'network.proxy.http': proxy,
    'network.proxy.http_port': port,
    'network.proxy.ssl': proxy,
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'browser.translations.enable': false,
    'privacy.reduceTimerPrecision': false, // or nothing below a millisecond can be measured
    'app.normandy.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1', // no updates of lists, which fill the request log
  };
}

/** `page.goto` never settles for moz-extension:, the protocol's own command does. */
async function navigate(browser: Browser, frame: object, url: string): Promise<void> {
  const context: unknown = Reflect.get(frame, '_id');
  await Reflect.get(browser, 'connection').send('browsingContext.navigate', { context, url, wait: 'complete' });
}

async function popupOf(window: BrowserWindow): Promise<Popup> {
  await until(() => isOpen(window), 'the popup', 15_000);
  const inPopup: Popup['evaluate'] = (run, ...given) => window.runInPopup(run, ...given);
  await until(
    () => inPopup(() => document.readyState === 'complete' && document.location.href !== 'about:blank'),
    'the popup’s page',
    15_000,
  );
  return {
    evaluate: inPopup,
    text: (selector) => inPopup((s: string) => document.querySelector(s)?.textContent ?? '', selector),
    texts: (selector) =>
      inPopup((s: string) => [...document.querySelectorAll(s)].map((element) => element.textContent ?? ''), selector),
    wait: async (selector, patience) => {
      await until(() => inPopup((s: string) => document.querySelector(s) !== null, selector), selector, patience);
    },
    click: (selector) => window.clickInPopup(selector),
    screenshot: async (path) => {
      const png = await window.drawPopup();
      if (path) writeFileSync(path, png);
      return png;
    },
    isOpen: () => isOpen(window),
    close: () => closePopup(window),
  };
}

function isOpen(window: BrowserWindow): Promise<boolean> {
  return window.run(() => {
    const popup = document.querySelector('browser.webextension-popup-browser');
    return popup?.closest<XulPanel>('panel')?.state === 'open';
  });
}

async function closePopup(window: BrowserWindow): Promise<void> {
  await window.run(() => {
    document.querySelector('browser.webextension-popup-browser')?.closest<XulPanel>('panel')?.hidePopup();
  });
  await until(() => window.run(() => !document.querySelector('browser.webextension-popup-browser')), 'the popup’s end');
}
