import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { evaluateIn } from '../browser/evaluate-in';
import { type BrowserName, browserNames, builtExtension } from '../browser/harness';
import { median } from './clock';
import { articlePage, crowdedHome, crowdedPage, wordsPage } from './page-pages';
import { BENCH_HOST, openStage, type Stage } from './page-stage';
import type { Row } from './row';

/** About 2,000 words. UTF-16 units. */
const ARTICLE = 12_000;
const MARKS = 2000;

/** The page rows of ARCHITECTURE.md's budgets, in both browsers. */
export async function rows(): Promise<Row[]> {
  const all: Row[] = [];
  for (const name of browserNames) {
    const stage = await openStage(name, 'off');
    try {
      all.push({ ...(await evaluation(stage, name, 'content')), limit: 6 }, await evaluation(stage, name, 'reader'));
      all.push(...(await gates(stage)));
      all.push(...(await againstReadability(stage)));
      all.push(...(await againstWrapping(stage, name)));
      all.push(await card(stage));
      if (name === 'chromium') all.push(await heap(stage));
    } finally {
      await stage.close();
    }
  }
  const idle = await Promise.all(browserNames.map(idleMinute));
  return [...all, ...idle];
}

const on = (stage: Stage) => `${stage.driver.name}: `;

async function fresh<T>(stage: Stage, body: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await stage.open(body);
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

async function rounds<T>(count: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let i = 0; i < count; i++) results.push(await work());
  return results;
}

const SCRIPTS = { content: 'before the gate', reader: 'of the second script, after a yes' } as const;

/** A script's own evaluation in a fresh document; of the first, everything that runs before the gate. */
async function evaluation(stage: Stage, name: BrowserName, script: keyof typeof SCRIPTS): Promise<Row> {
  const sources = (['content', 'reader'] as const).map((file) =>
    readFileSync(resolve(builtExtension(name), `src/page/${file}.js`), 'utf8'),
  );
  const given = script === 'content' ? sources.slice(0, 1) : sources;
  const times = await rounds(9, () => fresh(stage, '<p>', (page) => evaluateIn(page, evaluateLast, given)));
  return { name: `${on(stage)}evaluation ${SCRIPTS[script]}`, measured: median(times), unit: 'ms' };
}

/** In the page's world, with a browser that answers nothing; milliseconds of the last script. */
function evaluateLast(...sources: readonly string[]): number {
  const event = { addListener() {}, removeListener() {} };
  const never = () => new Promise(() => {});
  const api = {
    runtime: { id: 'x', onMessage: event, getURL: () => 'x:', sendMessage: never },
    storage: { local: { get: never, set: never }, onChanged: event },
    extension: {},
  };
  Object.defineProperty(globalThis, 'chrome', { value: api, configurable: true, writable: true });
  Object.defineProperty(globalThis, 'browser', { value: api, configurable: true, writable: true });
  let from = 0;
  for (const source of sources) {
    const script = document.createElement('script');
    script.textContent = source;
    from = performance.now();
    document.head.append(script);
  }
  return performance.now() - from;
}

async function gates(stage: Stage): Promise<Row[]> {
  const pages = { 'a shop': crowdedPage(), 'a home page': crowdedHome() };
  const measured: Row[] = [];
  for (const [what, body] of Object.entries(pages)) {
    const { ms, verdict } = await fresh(stage, body, (page) =>
      stage.probe<{ ms: number; verdict: string }>(page, 'gates', 50),
    );
    if (verdict === 'article') throw new Error(`the gate took ${what} for an article`);
    measured.push({ name: `${on(stage)}gate on 36,000 elements, ${what}`, measured: ms, unit: 'ms', limit: 2 });
  }
  return measured;
}

interface Ours {
  readonly slices: readonly number[];
}

/** Each in a fresh document, taking turns. */
async function againstReadability(stage: Stage): Promise<Row[]> {
  const body = articlePage(ARTICLE);
  const turns = await rounds(7, async () => ({
    ours: await fresh(stage, body, (page) => stage.probe<Ours>(page, 'ours')),
    theirs: await fresh(stage, body, (page) => stage.probe<{ ms: number; characters: number }>(page, 'readability')),
  }));
  if (turns.some(({ theirs }) => theirs.characters < ARTICLE / 2))
    throw new Error('Readability did not find the article');
  const longest = median(turns.map(({ ours }) => Math.max(...ours.slices)));
  const total = median(turns.map(({ ours }) => ours.slices.reduce((sum, ms) => sum + ms, 0)));
  const readability = median(turns.map(({ theirs }) => theirs.ms));
  return [
    {
      name: `${on(stage)}Readability’s parse against finding to set`,
      measured: readability / total,
      unit: '×',
      atLeast: 3,
    },
    { name: `${on(stage)}finding to set, first run, 2,000 words`, measured: total, unit: 'ms' },
    { name: `${on(stage)}longest slice of it`, measured: longest, unit: 'ms', limit: 8 },
  ];
}

async function againstWrapping(stage: Stage, name: BrowserName): Promise<Row[]> {
  const body = wordsPage();
  const turns = await rounds(5, async () => ({
    ours: await fresh(stage, body, (page) => stage.probe<{ ms: number; marks: number }>(page, 'highlighting', MARKS)),
    theirs: await fresh(stage, body, (page) => stage.probe<{ ms: number; marks: number }>(page, 'wrapping', MARKS)),
  }));
  if (turns.some(({ ours, theirs }) => ours.marks !== MARKS || theirs.marks !== MARKS))
    throw new Error('not 2,000 words');
  const ours = median(turns.map((turn) => turn.ours.ms));
  const theirs = median(turns.map((turn) => turn.theirs.ms));
  return [
    {
      name: `${on(stage)}2,000 elements against 2,000 marks`,
      measured: theirs / ours,
      unit: '×',
      atLeast: name === 'chromium' ? 10 : 4,
    },
    { name: `${on(stage)}2,000 marks, script and layout`, measured: ours, unit: 'ms' },
  ];
}

async function card(stage: Stage): Promise<Row> {
  const body = articlePage(ARTICLE);
  const times = await rounds(5, () => fresh(stage, body, (page) => stage.probe<{ ms: number }>(page, 'card')));
  return { name: `${on(stage)}card opens`, measured: median(times.map(({ ms }) => ms)), unit: 'ms', limit: 50 };
}

/** All worlds of a page share one heap: the same article at a listed host and at one where we are not. */
async function heap(stage: Stage): Promise<Row> {
  const body = articlePage(ARTICLE);
  await stage.inExtension(async () => chrome.storage.local.remove('settings'));
  const at = async (host: string) => {
    const address = `${host}/heap`;
    stage.server.serve(address, { body });
    const page = await stage.driver.browser.newPage();
    await page.goto(address);
    await new Promise((done) => setTimeout(done, 1500));
    const client = await page.createCDPSession();
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    await page.close();
    return usedSize;
  };
  const differences = await rounds(3, async () => (await at(BENCH_HOST)) - (await at('https://unlisted.example')));
  return {
    name: `${on(stage)}heap with and without us`,
    measured: median(differences) / 1_000_000,
    unit: 'MB',
    limit: 5,
  };
}

const SETTLING = 6000;
const MINUTE = 60_000;

/** Callbacks of ours in a minute on a marked article that nobody touches. */
async function idleMinute(name: BrowserName): Promise<Row> {
  const stage = await openStage(name, 'on');
  try {
    await stage.inExtension(
      async (matches: string[]) => {
        await chrome.scripting.registerContentScripts([
          { id: 'counter', js: ['/counter.js'], matches, runAt: 'document_start' },
        ]);
      },
      [`${BENCH_HOST}/*`],
    );
    const page = await stage.open(articlePage(ARTICLE));
    await page.bringToFront();
    await new Promise((done) => setTimeout(done, SETTLING));
    const before = await calls(stage);
    if (before === 0) throw new Error('the counter saw nothing at all');
    await new Promise((done) => setTimeout(done, MINUTE));
    return {
      name: `${on(stage)}callbacks in an idle minute`,
      measured: (await calls(stage)) - before,
      unit: '',
      limit: 0,
    };
  } finally {
    await stage.close();
  }
}

function calls(stage: Stage): Promise<number> {
  return stage.inExtension(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => Number(Reflect.get(globalThis, 'isnadCalls')?.fired ?? 0),
    });
    return Number(answer?.result);
  });
}
