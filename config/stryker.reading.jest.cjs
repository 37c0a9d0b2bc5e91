const base = require('../jest.config.cjs');

/** The tests of single values and of the notation of a column, for mutation testing. */
module.exports = {
  ...base,
  rootDir: '..',
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  roots: ['<rootDir>/src/meting/read'],
  testMatch: ['**/read/meting/notation.test.ts', '**/read/values/parse-*.test.ts'],
};
