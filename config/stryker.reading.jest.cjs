const base = require('./stryker.base.jest.cjs');

/**
 * The tests of single values, of the notation of a column and of columns out of step, for mutation testing. `MUTATION_TESTS` narrows
 * them to some (a pattern).
 */
module.exports = {
  ...base,
  rootDir: '..',
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  roots: ['<rootDir>/src/meting/read', '<rootDir>/src/meting/judge'],
  testMatch: process.env.MUTATION_TESTS
    ? [process.env.MUTATION_TESTS]
    : [
        '**/read/meting/notation.test.ts',
        '**/read/meting/column-reader.test.ts',
        '**/read/meting/recent.test.ts',
        '**/read/values/parse-*.test.ts',
        '**/judge/out-of-step.test.ts',
      ],
};
