const base = require('./stryker.base.jest.cjs');

/** The examples of the rules, each run by the whole check, for mutation testing of rules. */
module.exports = {
  ...base,
  rootDir: '..',
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  roots: ['<rootDir>/src/check'],
  testMatch: ['**/src/check/rules.test.ts'],
};
