/**
 * Who may import whom in src/, as ARCHITECTURE.md lists it. A layer imports its own files and what stands behind it
 * here, nothing else. Type-only imports count.
 */
const ENGINE_TYPES = 'engine/(analysis|claims|corrections|quote)\\.ts$';
const SCREEN = ['ui/', 'exports/', 'platform/', 'catalogue/(details|own|own-file)\\.ts$', ENGINE_TYPES];

const LAYERS = {
  catalogue: [],
  engine: ['catalogue/(index|codec|spelling)\\.ts$'],
  article: [],
  platform: [ENGINE_TYPES],
  ui: [ENGINE_TYPES],
  exports: [ENGINE_TYPES],
  page: ['engine/', 'article/', 'catalogue/(index|own)\\.ts$', 'ui/tokens\\.ts$', 'platform/'],
  background: ['platform/', 'catalogue/hosts\\.ts$'],
  popup: [...SCREEN, 'catalogue/hosts\\.ts$'],
  panel: SCREEN,
  options: SCREEN,
  welcome: SCREEN,
  help: SCREEN,
  lesson: [...SCREEN, 'engine/'],
  cli: ['engine/', 'article/', 'catalogue/', 'exports/'],
  build: ['catalogue/', 'engine/'],
};

/** Packages by the layers that may import them; `preact` and `valibot` include their subpaths. */
const PACKAGES = {
  'webextension-polyfill': ['platform'],
  preact: ['ui', 'popup', 'panel', 'options', 'welcome', 'help', 'lesson'],
  valibot: ['catalogue', 'platform', 'exports', 'options', 'panel', 'lesson', 'cli'],
  parse5: ['cli'],
};

const layer = ([name, allowed]) => ({
  name: `layer-${name}`,
  comment: `${name} imports only ${['itself', ...allowed].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^(src|tests)/', pathNot: [`${name}/`, ...allowed].map((path) => `^src/${path}`) },
});

const package_ = ([name, layers]) => ({
  name: `package-${name}`,
  comment: `only ${layers.join(', ')} may import ${name}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${layers.join('|')})/` },
  to: { path: `^(node_modules/)?(@types/)?${name}(/|$)` },
});

module.exports = {
  forbidden: [
    ...Object.entries(LAYERS).map(layer),
    ...Object.entries(PACKAGES).map(package_),
    {
      name: 'known-layer',
      comment: 'every folder of src/ is a layer of this list',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(LAYERS).join('|')})/` },
      to: {},
    },
    {
      name: 'known-package',
      comment: 'a package that ships with the product stands in this list',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/build/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
        pathNot: `node_modules/(@types/)?(${Object.keys(PACKAGES).join('|')})/`,
      },
    },
    {
      name: 'no-node',
      comment: 'only build and cli run in Node',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(build|cli)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circle',
      comment: 'types may point at each other, code may not',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '\\?(raw|inline|url)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/tsconfig.json` },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
