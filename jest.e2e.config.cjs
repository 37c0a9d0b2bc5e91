const base = require('./jest.config.cjs');

/** The tests in a real browser; run by scripts/test-e2e.mjs, which serves the build and starts the browser. */
module.exports = {
  ...base,
  roots: ['<rootDir>/test/e2e'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 60_000,
};
