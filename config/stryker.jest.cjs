const base = require('./stryker.base.jest.cjs');

/**
 * The tests that hold the calculations, for mutation testing. `MUTATION_TESTS` narrows them to some (a pattern), so that
 * one file can be run against the test beside it.
 */
module.exports = {
  ...base,
  rootDir: '..',
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // The walk over every day is about the figures, the last release about the rules: both too long to repeat a thousand times.
  testPathIgnorePatterns: [
    '/node_modules/',
    'src/law/every-day\\.test\\.ts$',
    'test/golden/release\\.test\\.ts$',
  ],
  roots: ['<rootDir>/src/law', '<rootDir>/src/counting', '<rootDir>/test/golden'],
  ...(process.env.MUTATION_TESTS ? { testMatch: [process.env.MUTATION_TESTS] } : {}),
};
