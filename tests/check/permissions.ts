import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { releasedHosts } from '../../src/build/released-hosts';
import { FROZEN } from './frozen';
import type { Outcome } from './report';

const Texts = v.array(v.string());

const BuiltManifest = v.looseObject({
  permissions: Texts,
  host_permissions: Texts,
  optional_host_permissions: Texts,
  content_scripts: v.array(
    v.strictObject({ matches: Texts, js: Texts, css: Texts, run_at: v.literal('document_idle') }),
  ),
  commands: v.record(v.string(), v.object({ suggested_key: v.optional(v.unknown()) })),
  content_security_policy: v.object({ extension_pages: v.string() }),
});

/** Both built manifests ask for what `frozen.ts` says, and for nothing else. */
export function checkPermissions(): Outcome {
  const faults = ['chrome' as const, 'firefox' as const].flatMap((browser) => {
    const path = `dist/${browser}/manifest.json`;
    return manifestFaults(browser, JSON.parse(readFileSync(path, 'utf8'))).map((fault) => `${path}: ${fault}`);
  });
  return { detail: `${releasedHosts().length} hosts`, faults: [...hostFaults(), ...faults] };
}

function hostFaults(): string[] {
  const hosts = releasedHosts();
  const sha256 = createHash('sha256').update(hosts.join('\n')).digest('hex');
  if (sha256 === FROZEN.hosts.sha256 && hosts.length === FROZEN.hosts.count) return [];
  return [
    `the host list changed from ${FROZEN.hosts.count} to ${hosts.length} patterns: every reader would be asked again.\n` +
      `If that is meant, write { count: ${hosts.length}, sha256: '${sha256}' } into tests/check/frozen.ts`,
  ];
}

/** What a built manifest asks for beyond `frozen.ts`, or does not ask for. */
export function manifestFaults(browser: 'chrome' | 'firefox', built: unknown): string[] {
  const manifest = v.parse(BuiltManifest, built);
  const suggested = Object.entries(manifest.commands).filter(([, command]) => command.suggested_key !== undefined);
  const rows: readonly (readonly [what: string, found: readonly string[], expected: readonly string[]])[] = [
    ['keys', Object.keys(manifest), [...FROZEN.keys.shared, ...FROZEN.keys[browser]]],
    ['permissions', manifest.permissions, FROZEN.permissions[browser]],
    ['host_permissions', manifest.host_permissions, releasedHosts()],
    ['content_scripts.matches', manifest.content_scripts.flatMap(({ matches }) => matches), releasedHosts()],
    ['content_scripts.js', manifest.content_scripts.flatMap(({ js }) => js), ['src/page/content.js']],
    ['optional_host_permissions', manifest.optional_host_permissions, FROZEN.optionalHosts],
    ['suggested keys', suggested.map(([name]) => name), FROZEN.suggestedKeys],
    ['policy', [manifest.content_security_policy.extension_pages], [FROZEN.contentSecurityPolicy]],
  ];
  return rows.flatMap(([what, found, expected]) => differences(found, expected).map((fault) => `${what}: ${fault}`));
}

/** Order makes no difference; saying a thing twice does. */
function differences(found: readonly string[], expected: readonly string[]): string[] {
  return [
    ...found
      .filter((item, i) => !expected.includes(item) || found.indexOf(item) !== i)
      .map((item) => `${item} too much`),
    ...expected.filter((item) => !found.includes(item)).map((item) => `${item} is missing`),
  ];
}
