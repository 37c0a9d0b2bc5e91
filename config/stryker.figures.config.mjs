import calculations from './stryker.config.mjs';

/** Mutation testing of the figures and their sources: the generated page is the list that each must match. */
export default {
  ...calculations,
  mutate: ['src/law/series.ts', 'src/law/codes/**/*.ts', 'src/law/sources.ts'],
  jest: { configFile: 'config/stryker.figures.jest.cjs', enableFindRelatedTests: false },
  coverageAnalysis: 'off',
  ignoreStatic: false,
  jsonReporter: { fileName: 'reports/mutation/figures.json' },
};
