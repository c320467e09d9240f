import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Analysis } from '../../src/engine/analysis';
import type { GoldArticle } from './gold';

const SHARED = fileURLToPath(new URL('../../../shared/gold/', import.meta.url));

/** The reference article and its scorer lie beside the repository where the project is developed, and only there. */
export const hasReference = existsSync(join(SHARED, 'dev.jsonl')) && existsSync(join(SHARED, 'score.mjs'));

const pair = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.transform(([start, end]) => ({ start, end })),
);
const attribution = v.pipe(
  v.object({
    id: v.string(),
    cue: pair,
    source: v.nullable(pair),
    content: v.nullable(pair),
    kind: v.picklist(['agency', 'outlet', 'person', 'institution', 'document', 'unnamed', 'hearsay']),
    named: v.boolean(),
    refersTo: v.nullable(pair),
    via: v.nullable(v.string()),
    optional: v.optional(v.boolean(), false),
    credit: v.optional(v.boolean(), false),
  }),
  v.transform((a) => ({ ...a, stances: [], classes: [], anonymity: null, addressee: null, channel: null })),
);
const record = v.object({
  id: v.string(),
  text: v.string(),
  attributions: v.array(attribution),
  agencies: v.array(pair),
  credits: v.array(pair),
  ignore: v.array(pair),
});

const seedLine = () => {
  const line = readFileSync(join(SHARED, 'dev.jsonl'), 'utf8')
    .split('\n')
    .find((l) => l.startsWith('{"id":"seed"'));
  if (line === undefined) throw new Error('no record "seed"');
  return line;
};

/** The reference article with its gold. */
export function referenceArticle(): GoldArticle {
  return v.parse(record, JSON.parse(seedLine()));
}

const figures = v.record(v.string(), v.nullable(v.number()));

/** What the reference scorer says of an analysis of the reference article. */
export function referenceFigures(analysis: Analysis): Record<string, number | null> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-score-'));
  try {
    writeFileSync(join(folder, 'gold.jsonl'), `${seedLine()}\n`);
    writeFileSync(join(folder, 'predicted.jsonl'), `${JSON.stringify({ id: 'seed', ...analysis })}\n`);
    const args = [join(SHARED, 'score.mjs'), join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl'), '--json'];
    return v.parse(figures, JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
