// The picture of the tree as a check. An arrow points from a layer to what it may import; `itself` is always allowed.
const layers = {
  units: { path: '^src/units/' },
  contract: { path: '^src/services/contract[.]ts$', may: ['units'] },
  rules: { path: '^src/services/rules/', may: ['units', 'contract'] },
  bank: { path: '^src/services/bank/', may: ['units', 'contract', 'rules'] },
  controls: {
    path: '^src/services/mock/controls[.]ts$',
    may: ['units', 'contract', 'rules', 'bank', 'mock'],
  },
  mock: { path: '^src/services/mock/', may: ['units', 'contract', 'rules', 'bank', 'controls'] },
  submission: { path: '^src/services/(submission|kept-twice)[.]ts$', may: ['units', 'contract'] },
  service: { path: '^src/services/(index|only-now)[.]ts$', may: ['contract', 'mock'] },
  words: { path: '^src/words[.]ts$', may: ['units', 'contract'] },
  stores: {
    path: '^src/stores/',
    may: ['units', 'contract', 'submission', 'service'],
    packages: ['zustand'],
  },
  platform: { path: '^src/(platform/|theme[.]json$)', packages: ['@tarojs/taro'] },
  ways: { path: '^src/ways/', may: ['platform'], packages: ['@tarojs/taro'] },
  components: {
    path: '^src/components/',
    may: ['units', 'platform'],
    packages: ['react', '@tarojs/(components|taro)'],
  },
  pages: {
    path: '^src/pages/',
    may: ['units', 'contract', 'words', 'stores', 'components', 'platform', 'ways'],
    packages: ['react', 'zustand', '@tarojs/(components|taro)'],
  },
  director: {
    path: '^src/director/',
    may: ['units', 'contract', 'words', 'controls', 'stores', 'components', 'platform', 'ways'],
    packages: ['react', 'zustand', '@tarojs/(components|taro)'],
  },
  app: {
    path: '^src/(app[.]|custom-tab-bar/)',
    may: ['units', 'words', 'stores', 'components', 'platform', 'ways'],
    packages: ['react', '@tarojs/(components|taro)'],
  },
};

/** A package that one file wraps, so that replacing it means changing one file. */
const wrapped = {
  'src/app.fields.ts': '@tarojs/runtime',
  'src/units/day.ts': 'dayjs',
  'src/units/digest.ts': 'js-sha256',
  'src/services/bank/command.ts': 'valibot',
  'src/services/bank/schedule.ts': 'decimal.js-light',
  'src/services/bank/workday.ts': 'chinese-days',
  'src/services/mock/pack.ts': 'fflate',
  'src/services/mock/storage.ts': '@tarojs/taro',
  'src/services/submission.ts': '@tarojs/taro',
};

const packagePath = (name) => `^([.][.]/)*node_modules/(@types/)?${name}/`;
const pathsOf = (names) => names.map((name) => layers[name].path);
const asPath = (file) => `^${file.replaceAll('.', '[.]')}$`;

/** The controls are part of the mock's folder, but only they may be seen by the director. */
const fromOf = (name) => ({
  path: layers[name].path,
  pathNot: name === 'mock' ? [layers.controls.path] : [],
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
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...towardsLayers,
    ...towardsPackages,
    ...wraps,
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
