// The picture of the tree (docs/architecture.md) as a check. An arrow points from a room to what it may import; `itself` is
// always allowed. What a floor holds may see every floor below it.
const bank = ['units', 'contract', 'rules'];
const front = ['units', 'contract', 'words', 'stores', 'components', 'platform', 'ways'];
const drawn = ['react', 'zustand', '@tarojs/(components|taro)'];

const layers = {
  units: { path: '^src/units/' },
  contract: { path: '^src/services/contract/', may: ['units'] },
  rules: { path: '^src/services/rules/', may: ['units', 'contract'] },
  core: { path: '^src/services/bank/core/', may: bank },
  arithmetic: { path: '^src/services/bank/arithmetic/', may: [...bank, 'core'] },
  person: { path: '^src/services/bank/person/', may: [...bank, 'core', 'arithmetic'] },
  credit: { path: '^src/services/bank/credit/', may: [...bank, 'core', 'arithmetic', 'person'] },
  loans: { path: '^src/services/bank/loans/', may: [...bank, 'core', 'arithmetic', 'person', 'credit'] },
  views: {
    path: '^src/services/bank/views/',
    may: [...bank, 'core', 'arithmetic', 'person', 'credit', 'loans'],
  },
  bank: {
    path: '^src/services/bank/[^/]+$',
    may: [...bank, 'core', 'arithmetic', 'person', 'credit', 'loans'],
  },
  stories: { path: '^src/services/demo/stories/', may: [...bank, ...roomsOfBank()] },
  storage: { path: '^src/services/service/storage/', may: [...bank, ...roomsOfBank(), 'stories', 'service'] },
  service: { path: '^src/services/service/', may: [...bank, ...roomsOfBank(), 'stories', 'storage'] },
  codes: { path: '^src/services/demo/codes/', may: [...bank, ...roomsOfBank(), 'stories', 'service'] },
  controls: {
    path: '^src/services/demo/stage/controls[.]ts$',
    may: [...bank, ...roomsOfBank(), 'stories', 'service', 'codes', 'stage'],
  },
  stage: {
    path: '^src/services/demo/stage/',
    may: [...bank, ...roomsOfBank(), 'stories', 'service', 'codes'],
  },
  apart: { path: '^src/services/apart/', may: ['units', 'contract', 'service', 'controls'] },
  seam: { path: '^src/services/index[.]ts$', may: ['contract', 'apart'] },
  steering: { path: '^src/services/director[.]ts$', may: ['units', 'contract', 'apart', 'seam'] },
  words: { path: '^src/words/', may: ['units', 'contract'], packages: ['react'] },
  stores: {
    path: '^src/stores/',
    may: ['units', 'contract', 'seam'],
    packages: ['zustand'],
  },
  platform: { path: '^src/(platform/|theme[.]json$)', packages: ['@tarojs/(taro|shared)'] },
  ways: { path: '^src/ways/', may: ['platform', 'words'], packages: ['@tarojs/taro'] },
  components: {
    path: '^src/components/',
    may: ['units', 'platform', 'words'],
    packages: ['react', 'react-error-boundary', '@tarojs/(components|taro)'],
  },
  pages: { path: '^src/pages/', may: front, packages: drawn },
  director: { path: '^src/director/', may: [...front, 'steering', 'controls'], packages: drawn },
  app: {
    path: '^src/(app[.]|custom-tab-bar/)',
    may: ['units', 'words', 'stores', 'components', 'platform', 'ways'],
    packages: ['react', '@tarojs/(components|taro)'],
  },
};

function roomsOfBank() {
  return ['bank', 'core', 'arithmetic', 'person', 'credit', 'loans', 'views'];
}

/** A package that one file wraps, so that replacing it means changing one file. */
const wrapped = {
  'src/app.fields.ts': '@tarojs/runtime',
  'src/units/day.ts': 'dayjs',
  'src/units/digest.ts': 'js-sha256',
  'src/services/bank/core/form.ts': 'valibot',
  'src/services/bank/arithmetic/schedule.ts': 'decimal.js-light',
  'src/services/bank/arithmetic/workday.ts': 'chinese-days',
  'src/services/demo/codes/pack.ts': 'fflate',
  'src/services/service/storage/storage.ts': '@tarojs/taro',
  'src/stores/kit/submissions.ts': '@tarojs/taro',
};

const packagePath = (name) => `^([.][.]/)*node_modules/(@types/)?${name}/`;
const pathsOf = (names) => names.map((name) => layers[name].path);
const asPath = (file) => `^${file.replaceAll('.', '[.]')}$`;

/** The controls stand in the stage's room, and only they may be seen by the director. */
const fromOf = (name) => ({
  path: layers[name].path,
  pathNot: name === 'stage' ? [layers.controls.path] : [],
});

const towardsLayers = Object.entries(layers).map(([name, { path, may = [] }]) => ({
  name: `${name}-imports-${may.join('-') || 'nothing'}`,
  severity: 'error',
  from: fromOf(name),
  to: { path: '^src/', pathNot: [path, ...pathsOf(may)] },
}));

const towardsPackages = Object.entries(layers).map(([name, { packages = [] }]) => ({
  name: `${name}-needs-no-other-package`,
  severity: 'error',
  from: { ...fromOf(name), pathNot: [...fromOf(name).pathNot, ...Object.keys(wrapped).map(asPath)] },
  to: { pathNot: ['^src/', ...packages.map(packagePath)] },
}));

const wraps = Object.entries(wrapped).map(([file, name]) => ({
  name: `${name.replace('@tarojs/', '')}-is-all-this-file-needs`,
  severity: 'error',
  from: { path: asPath(file) },
  to: { pathNot: ['^src/', packagePath(name)] },
}));

/** What scripts and tests both use, by room, and the rooms each may see beside the app. */
const tools = {
  build: [],
  browser: [],
  world: [],
  'random-user': ['world'],
  bench: [],
  growth: ['world'],
  'mini-program': [],
  lighthouse: [],
  storyboard: ['browser'],
  influence: [],
  fuzz: ['browser', 'mini-program', 'random-user', 'world'],
};

const room = (name) => `^tools/${name}/`;

const amongTools = Object.entries(tools).map(([name, may]) => ({
  name: `tools-${name}-imports-${may.join('-') || 'no-other-tool'}`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^tools/[^/]+/', pathNot: [room(name), ...may.map(room)] },
}));

/** src ← tools ← scripts, test; what the build is told is tested too. */
const floors = { src: [], tools: ['src'], scripts: ['src', 'tools'], test: ['src', 'tools', 'config'] };
const FLOORS = '^(src|tools|scripts|test|config)/';

const betweenFloors = Object.entries(floors).map(([name, may]) => ({
  name: `${name}-stands-on-${may.join('-') || 'nothing'}`,
  severity: 'error',
  from: { path: `^${name}/` },
  to: { path: FLOORS, pathNot: [name, ...may].map((floor) => `^${floor}/`) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'everything-has-a-layer',
      severity: 'error',
      from: { path: '^src/', pathNot: ['[.]d[.]ts$', ...pathsOf(Object.keys(layers))] },
      to: {},
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: { pathNot: '^tools/mini-program/native/' },
      to: { couldNotResolve: true },
    },
    {
      // What it decides by is an argument. Names of rows are types; the almanac and the rulebook's texts are no rules.
      name: 'the-bank-imports-no-table',
      severity: 'error',
      from: { path: '^src/services/bank/' },
      to: {
        path: '^src/services/rules/',
        pathNot: '^src/services/rules/(rule-set|festivals|rulebook)[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      // What stands behind the seam is no part of the first screen: it is loaded when it is asked for.
      name: 'the-front-waits-for-what-is-apart',
      severity: 'error',
      from: { path: ['^src/services/(apart/|(index|director)[.]ts$)', layers.director.path] },
      to: {
        path: '^src/services/(bank|rules|service|demo)/',
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
    // What a room offers is what its door names: behind it, files can be renamed and split.
    ...[
      { from: '^src/services/bank/([^/]+)/', own: ['^src/services/bank/$1/'] },
      { from: '^src/services/bank/[^/]+$', own: [] },
    ].map(({ from, own }) => ({
      name: 'a-room-of-the-bank-is-entered-by-its-door',
      severity: 'error',
      from: { path: from },
      to: {
        path: '^src/services/bank/(core|arithmetic|person|credit|loans)/',
        pathNot: [...own, '^src/services/bank/[^/]+/index[.]ts$'],
      },
    })),
    ...towardsLayers,
    ...towardsPackages,
    ...wraps,
    ...amongTools,
    ...betweenFloors,
    {
      name: 'every-tool-has-a-room',
      severity: 'error',
      from: { path: '^tools/[^/]+/', pathNot: Object.keys(tools).map(room) },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json', '.scss'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
