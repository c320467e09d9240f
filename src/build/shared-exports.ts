import type { Plugin } from 'vite';

/**
 * What both scripts of a page are made of stands in the first alone: it gives the second those exports of its modules
 * that both use, in one order. Each shared export by its module's path, with the name that it has on the way.
 */
export type SharedExports = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** As rolldown tells of a chunk's modules. */
interface Modules {
  readonly [path: string]: { readonly renderedExports: readonly string[] };
}

/** The exports of our own modules that are in both scripts. */
export function sharedExports(first: Modules, second: Modules): SharedExports {
  const shared = new Map<string, Map<string, string>>();
  let count = 0;
  for (const [path, { renderedExports }] of Object.entries(first)) {
    if (!/\/src\/\w+\//.test(path)) continue;
    const both = renderedExports.filter((name) => second[path]?.renderedExports.includes(name));
    if (both.length > 0) shared.set(path, new Map(both.map((name) => [name, `s${(count++).toString(36)}`])));
  }
  return shared;
}

/**
 * In the world that our scripts of one page share; the page has another one. `version` is that of both scripts: after an
 * update the older ones may still be there.
 */
const placeOf = (version: string): string => `globalThis[Symbol.for('isnad.${version}')]`;

/** Has the script that begins at `entry` give them. It may come into a document twice. */
export function givesShared(entry: string, shared: SharedExports, version: string): Plugin {
  return {
    name: 'isnad:gives-shared',
    enforce: 'post',
    transform(code, id) {
      if (id !== entry) return undefined;
      const modules = [...shared];
      const imports = modules.map(
        ([path, names]) =>
          `import { ${[...names].map(([name, short]) => `${name} as ${short}`)} } from ${JSON.stringify(path)};`,
      );
      const given = modules.flatMap(([, names]) => [...names.values()]);
      return `${imports.join('\n')}\n${placeOf(version)} ??= [${given}];\n${code}`;
    },
  };
}

/** A module as it is, which its stand-in asks for what is not shared. */
const OWN = '?own';
/** The module that takes them all. */
const TAKEN = '\0isnad:shared';

/** Has a script take them from there. */
export function takesShared(shared: SharedExports, version: string): Plugin {
  return {
    name: 'isnad:takes-shared',
    enforce: 'pre',
    resolveId: (id) => (id === TAKEN ? id : undefined),
    load(id) {
      if (id === TAKEN) {
        const all = [...shared.values()].flatMap((names) => [...names.values()]);
        return `export const [${all}] = ${placeOf(version)};`;
      }
      const names = shared.get(id);
      if (!names) return undefined;
      const taken = [...names].map(([name, short]) => `${short} as ${name}`);
      return {
        code: `export { ${taken} } from ${JSON.stringify(TAKEN)};\nexport * from ${JSON.stringify(id + OWN)};`,
        moduleType: 'js',
      };
    },
  };
}
