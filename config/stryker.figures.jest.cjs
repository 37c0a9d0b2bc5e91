const base = require('./stryker.base.jest.cjs');

/** The tests that hold the figures, for mutation testing. */
module.exports = {
  ...base,
  rootDir: '..',
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  roots: ['<rootDir>/test'],
  testMatch: ['**/meta/parameters.test.ts', '**/golden/tabel1.test.ts'],
};
