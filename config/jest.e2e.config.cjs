const base = require('../jest.config.cjs');

/** What `npm test` does in the browser: the main story of each user. `npm run test:long` does everything, over what ships. */
const stories = ['school-board', 'make-meting', 'excel-web', 'sectorraad', 'analyst', 'nothing-leaves'];

/** The tests in a real browser; run by scripts/test-e2e.ts, which serves the build and starts the browser. */
module.exports = {
  ...base,
  rootDir: '..',
  roots: ['<rootDir>/test/e2e'],
  ...(process.env.TEST_STORIES === '1' ? { testMatch: [`**/(${stories.join('|')}).test.ts`] } : {}),
  testPathIgnorePatterns: ['/node_modules/'],
  // Longer than the page is waited for, so that a test that fails says what it waited for.
  testTimeout: 240_000,
};
