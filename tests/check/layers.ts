import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { run } from './command';
import type { Outcome } from './report';

const RULES = resolve('.dependency-cruiser.cjs');

/** Imports that the architecture forbids, each in a file of its own, with the rule that must catch it. */
const PLANTED: readonly (readonly [from: string, to: string, rule: string])[] = [
  ['engine/planted.ts', 'article/target.ts', 'layer-engine'],
  ['engine/details.ts', 'catalogue/details.ts', 'layer-engine'],
  ['catalogue/planted.ts', 'engine/target.ts', 'layer-catalogue'],
  ['article/planted.ts', 'engine/target.ts', 'layer-article'],
  ['page/planted.ts', 'ui/target.ts', 'layer-page'],
  ['page/details.ts', 'catalogue/details.ts', 'layer-page'],
  ['background/planted.ts', 'engine/target.ts', 'layer-background'],
  ['popup/planted.ts', 'engine/target.ts', 'layer-popup'],
  ['panel/planted.ts', 'popup/target.ts', 'layer-panel'],
  ['options/planted.ts', 'page/target.ts', 'layer-options'],
  ['welcome/planted.ts', 'catalogue/hosts.ts', 'layer-welcome'],
  ['help/planted.ts', 'engine/target.ts', 'layer-help'],
  ['exports/planted.ts', 'platform/target.ts', 'layer-exports'],
  ['ui/planted.ts', 'popup/target.ts', 'layer-ui'],
  ['platform/planted.ts', 'ui/target.ts', 'layer-platform'],
  ['cli/planted.ts', 'platform/target.ts', 'layer-cli'],
  ['common/planted.ts', 'engine/target.ts', 'known-layer'],
];

interface Cruise {
  readonly violations: readonly { readonly rule: string; readonly from: string; readonly to: string }[];
  /** Files under src/ that were read. */
  readonly cruised: readonly string[];
}

/** The import rules hold in `src`, every file of it was read, and the rules still catch what they are for. */
export async function checkLayers(): Promise<Outcome> {
  const { violations, cruised } = await cruise('.');
  const missed = sourcesOf('src').filter((path) => !cruised.includes(path));
  const faults = violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`);
  faults.push(...missed.map((path) => `not cruised: ${path}`), ...(await uncaught()));
  return { detail: `${cruised.length} modules, ${PLANTED.length} planted violations`, faults };
}

async function cruise(root: string): Promise<Cruise> {
  const args = ['--config', RULES, '--output-type', 'json', 'src'];
  const { stdout, stderr } = await run('depcruise', args, root);
  if (!stdout.startsWith('{')) throw new Error(stderr || 'dependency-cruiser printed nothing');
  const { modules, summary }: CruiserOutput = JSON.parse(stdout);
  return {
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    cruised: modules.map(({ source }) => source).filter((source) => isSource(source) && source.startsWith('src/')),
  };
}

interface CruiserOutput {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}

function sourcesOf(root: string): string[] {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return paths.map((path) => join(root, path)).filter(isSource);
}

function isSource(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
}

/** Plants every violation in an empty project and returns those that the rules let pass. */
async function uncaught(): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'isnad-layers-'));
  try {
    for (const [from, to] of PLANTED) {
      write(join(root, 'src', to), 'export const target = 1;\n');
      write(
        join(root, 'src', from),
        `import type { target } from '../${to.replace('.ts', '')}';\nexport type T = typeof target;\n`,
      );
    }
    const { violations } = await cruise(root);
    return PLANTED.filter(
      ([from, , rule]) => !violations.some((found) => found.rule === rule && found.from === `src/${from}`),
    ).map(([from, to, rule]) => `${rule} did not catch the planted src/${from} → src/${to}`);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
