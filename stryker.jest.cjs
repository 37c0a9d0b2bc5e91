const base = require('./jest.config.cjs');

/** The tests that hold the calculations, for mutation testing. */
module.exports = {
  ...base,
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // The walk over every day is about the figures, not the calculations, and too long to repeat a thousand times.
  testPathIgnorePatterns: ['/node_modules/', 'src/law/law\\.test\\.ts$'],
  roots: ['<rootDir>/src/law', '<rootDir>/src/counting', '<rootDir>/test/golden'],
};
