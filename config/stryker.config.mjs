/** Mutation testing of what calculates: `npm run test:mutation`. Results and survivors: docs/mutation.md. */
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'src/counting/**/*.ts',
    'src/law/**/*.ts',
    '!src/law/codes/**',
    '!src/law/sources.ts',
    '!src/**/*.test.ts',
  ],
  testRunner: 'jest',
  jest: { configFile: 'config/stryker.jest.cjs', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  // Values made when a module loads take part in every test; those of the law have a run of their own.
  ignoreStatic: true,
  concurrency: 1,
  reporters: ['clear-text', 'json', 'progress'],
  jsonReporter: { fileName: 'reports/mutation/calculations.json' },
  tempDirName: '.stryker-tmp',
  thresholds: { high: 95, low: 90, break: 90 },
};
