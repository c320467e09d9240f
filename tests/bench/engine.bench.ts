import { spawnSync } from 'node:child_process';
import nlp from 'compromise';
import * as v from 'valibot';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { builtEngine, ENGINE_URL } from './built';
import { median, medians } from './clock';
import type { Row } from './row';
import { arabicArticle, englishArticle, hostileTexts } from './texts';

type Analyse = (text: string) => unknown;

const ARTICLE = 12_000;
const LONGEST = 200_000;

/** The engine's budgets of ARCHITECTURE.md. */
export async function rows(): Promise<Row[]> {
  const { analyse } = await builtEngine();
  return [...againstLibraries(analyse), ...inFreshProcess(), ...linearity(analyse), ...hostility()];
}

function againstLibraries(analyse: Analyse): Row[] {
  const wink = winkNLP(model);
  const arabic = arabicArticle(ARTICLE);
  const english = englishArticle(ARTICLE);
  const ours = () => analyse(arabic);
  const theirs = () => wink.readDoc(english);
  medians(60, ours, theirs);
  const [our = 0, their = 0] = medians(9, ours, theirs);
  const [compromise = 0] = medians(3, () => nlp(english));
  return [
    { name: 'wink-nlp, default pipeline, against the engine', measured: their / our, unit: '×', atLeast: 2.5 },
    { name: 'compromise against the engine', measured: compromise / our, unit: '×' },
    { name: 'engine, warm, article of 12,000 characters', measured: our, unit: 'ms' },
    { name: 'engine, warm (10 wanted)', measured: ARTICLE / our / 1000, unit: 'Mchar/s' },
  ];
}

const Times = v.object({ startUp: v.number(), first: v.number() });

const FRESH = `
  const text = require('node:fs').readFileSync(0, 'utf8');
  const start = performance.now();
  import(process.argv[1]).then(({ analyse }) => {
    analyse('');
    const ready = performance.now();
    analyse(text);
    console.log(JSON.stringify({ startUp: ready - start, first: performance.now() - ready }));
  });
`;

function inFreshProcess(): Row[] {
  const input = arabicArticle(ARTICLE);
  const runs = Array.from({ length: 9 }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', FRESH, ENGINE_URL], { input, encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    return v.parse(Times, JSON.parse(stdout));
  });
  return [
    {
      name: 'start-up, import to first result on empty text',
      measured: median(runs.map((r) => r.startUp)),
      unit: 'ms',
      limit: 10,
    },
    {
      name: 'first analysis of 12,000 characters in a fresh process',
      measured: median(runs.map((r) => r.first)),
      unit: 'ms',
      limit: 15,
    },
  ];
}

/** How the time grows when the text doubles. */
function linearity(analyse: Analyse): Row[] {
  const texts = [25_000, 50_000, 100_000, LONGEST].map((length) => arabicArticle(length));
  const times = medians(7, ...texts.map((text) => () => analyse(text)));
  return times.slice(1).map((time, i) => ({
    name: `twice the text: ${texts[i + 1]?.length} against ${texts[i]?.length} characters`,
    measured: time / (times[i] ?? 0),
    unit: '×',
    limit: 2.2,
  }));
}

const HOSTILE = `
  const { reference, hostile } = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  import(process.argv[1]).then(({ analyse }) => {
    const time = (text) => {
      const start = performance.now();
      analyse(text);
      return performance.now() - start;
    };
    time(reference);
    const ordinary = median([reference, reference, reference].map(time));
    console.log(median([hostile, hostile, hostile].map(time)) / ordinary);
  });
`;

/** Milliseconds after which a text counts as one that hangs. */
const PATIENCE = 10_000;

/** Each in a process of its own, which can be ended where the engine does not come back. */
function hostility(): Row[] {
  const reference = arabicArticle(LONGEST);
  return hostileTexts(LONGEST).map(([name, hostile]) => {
    const input = JSON.stringify({ reference, hostile });
    const { stdout } = spawnSync(process.execPath, ['-e', HOSTILE, ENGINE_URL], {
      input,
      encoding: 'utf8',
      timeout: PATIENCE,
    });
    const measured = stdout === '' ? Number.POSITIVE_INFINITY : Number(stdout);
    return { name: `hostile text against ordinary: ${name}`, measured, unit: '×', limit: 5 };
  });
}
