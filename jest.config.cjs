/** Taro's and its dependencies' packages are ES modules, which jest runs only when they are compiled too. */
const alreadyCommonJs = 'node_modules/(?!.*[.]mjs$)(react|react-dom|scheduler|@babel|@testing-library)/';

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
];
const source = { '^@/(.*)$': '<rootDir>/src/$1' };

/** What Taro's build would have put in place of these names. */
const taroGlobals = {
  ENABLE_INNER_HTML: true,
  ENABLE_ADJACENT_HTML: true,
  ENABLE_TEMPLATE_CONTENT: true,
  ENABLE_CLONE_NODE: true,
  ENABLE_CONTAINS: true,
  ENABLE_SIZE_APIS: true,
  ENABLE_MUTATION_OBSERVER: true,
  DEPRECATED_ADAPTER_COMPONENT: false,
};

module.exports = {
  // Properties run hundreds of times: a busy machine makes them slow, not wrong.
  testTimeout: 120_000,
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/', '<rootDir>/test/simulator/'],
      setupFilesAfterEnv: ['<rootDir>/test/support/seed.ts'],
      transform: { '[.]tsx?$': swc },
      moduleNameMapper: { ...source, '^@tarojs/taro$': '<rootDir>/test/support/taro.ts' },
    },
    {
      displayName: 'component',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      setupFiles: ['<rootDir>/test/support/component/setup.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/component/bank-there.ts'],
      globals: taroGlobals,
      transform: { '[.](tsx?|m?js)$': swc },
      transformIgnorePatterns: [alreadyCommonJs],
      moduleNameMapper: {
        ...source,
        '[.]s?css$': '<rootDir>/test/support/component/style.ts',
        '^@tarojs/components$': '@tarojs/components/lib/react',
        '^@tarojs/taro$': '<rootDir>/test/support/component/taro.ts',
      },
    },
    {
      displayName: 'weapp',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/simulator/**/*.test.ts'],
      transform: { '[.](ts|mjs)$': swc },
      moduleNameMapper: { ...source, '^@tarojs/taro$': '<rootDir>/test/support/taro.ts' },
    },
    {
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/browser/setup.ts'],
      transform: { '[.](ts|mjs)$': swc },
      moduleNameMapper: source,
    },
  ],
};
