import calculations from './stryker.config.mjs';

/** Mutation testing of how a value is read that can be read in two ways, against the tests beside it. */
export default {
  ...calculations,
  mutate: [
    'src/meting/read/meting/notation.ts',
    'src/meting/read/values/parse-date.ts',
    'src/meting/read/values/parse-number.ts',
  ],
  jest: { configFile: 'config/stryker.reading.jest.cjs', enableFindRelatedTests: false },
  jsonReporter: { fileName: 'reports/mutation/reading.json' },
};
