import { writeFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { evaluateIn } from './evaluate-in';
import { executableOf, missing } from './executables';
import { type Driver, type LaunchOptions, openAll, type Popup } from './harness';
import { until } from './until';

const POPUP = '/src/popup/popup.html';

export async function launchChromium(extension: string, proxyPort: number, options: LaunchOptions): Promise<Driver> {
  const executablePath = executableOf('chromium');
  if (executablePath === null) throw new Error(missing('chromium'));
  const { width = 1280, height = 900, scale = 1, headless = true } = options;
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true, // needed for enableExtensions and triggerAction
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width, height, deviceScaleFactor: scale } : null,
    timeout: 60_000,
    args: [
      // Containers often forbid the sandbox, and here nothing but our own pages is shown.
      ...(headless || process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades,OptimizationHints,MediaRouter',
      `--window-size=${width},${height}`,
      '--screen-info={1920x1200}', // headless, a popup would otherwise be cut to a screen of 800 × 600
      ...(scale === 1 ? [] : [`--force-device-scale-factor=${scale}`]),
      `--proxy-server=127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      ...(options.dark ? ['--force-dark-mode'] : []),
    ],
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
  const target = await browser.waitForTarget(
    (t) => t.type() === 'service_worker' && t.url().startsWith('chrome-extension:'),
    { timeout: 30_000 },
  );
  const id = new URL(target.url()).host;
  await until(async () => isReady(await target.worker()), 'the extension’s background');
  // launch() does not wait until the extension is listed.
  const listed = await until(async () => (await browser.extensions()).get(id), 'the extension in the browser’s list');
  const origin = `chrome-extension://${id}`;
  return {
    name: 'chromium',
    browser,
    pagesBefore,
    id,
    origin,
    openScreen: async (path) => {
      const page = await browser.newPage();
      await page.goto(origin + path);
      return page;
    },
    openPopup: async (page) => {
      await page.bringToFront();
      await listed.triggerAction(page); // unlike action.openPopup() it grants activeTab
      return popupOf(browser, origin);
    },
    allow: (origins) => allow(browser, id, origins),
    stopBackground: async () => {
      const worker = browser.targets().find((t) => t.type() === 'service_worker' && t.url().startsWith(origin));
      await (await worker?.worker())?.close();
      await until(() => !browser.targets().some((t) => t === worker), 'the background’s end');
    },
  };
}

/** The target is there before the extension's API is. */
async function isReady(worker: WebWorker | null): Promise<boolean> {
  return worker?.evaluate(() => typeof chrome !== 'undefined' && chrome.storage !== undefined) ?? false;
}

async function popupOf(browser: Browser, origin: string): Promise<Popup> {
  const target = await browser.waitForTarget((t) => t.url().startsWith(origin + POPUP), { timeout: 10_000 });
  const page: Page = await target.asPage();
  await page.waitForFunction("document.readyState === 'complete'");
  const isOpen = async () => browser.targets().includes(target);
  return {
    evaluate: (run, ...given) => evaluateIn(page, run, given),
    text: (selector) => page.$eval(selector, (element) => element.textContent ?? ''),
    texts: (selector) => page.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? '')),
    wait: async (selector, patience = 10_000) => void (await page.waitForSelector(selector, { timeout: patience })),
    click: (selector) => page.click(selector),
    screenshot: async (path) => {
      const png = await page.screenshot();
      if (path) writeFileSync(path, png);
      return png;
    },
    isOpen,
    close: async () => {
      await page.close().catch(() => {}); // it may have closed itself
      await until(async () => !(await isOpen()), 'the popup’s end');
    },
  };
}

/** There is no dialog to click in headless mode: an origin that chrome://extensions was told of is granted at once. */
async function allow(browser: Browser, id: string, origins: readonly string[]): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  for (const origin of origins) {
    await page.evaluate(`chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(origin)})`);
  }
  await page.close();
}
