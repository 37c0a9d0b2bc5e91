import calculations from './stryker.config.mjs';

/** Mutation testing of rules against their examples: what a rule finds, and what it lets pass. */
export default {
  ...calculations,
  mutate: ['src/meting/rules/*/rule.ts'],
  jest: { configFile: 'config/stryker.rules.jest.cjs', enableFindRelatedTests: false },
  jsonReporter: { fileName: 'reports/mutation/rules.json' },
};
