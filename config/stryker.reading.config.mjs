import calculations from './stryker.config.mjs';

/** Mutation testing of how a column is read, and of what is found of columns as wholes, against the tests beside it. */
export default {
  ...calculations,
  mutate: [
    'src/meting/judge/out-of-step.ts',
    'src/meting/read/meting/column-reader.ts',
    'src/meting/read/meting/notation.ts',
    'src/meting/read/meting/recent.ts',
    'src/meting/read/values/parse-date.ts',
    'src/meting/read/values/parse-number.ts',
  ],
  jest: { configFile: 'config/stryker.reading.jest.cjs', enableFindRelatedTests: false },
  jsonReporter: { fileName: 'reports/mutation/reading.json' },
};
