const base = require('./jest.config.cjs');

/** The tests that hold the calculations, for mutation testing. */
module.exports = {
  ...base,
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  roots: ['<rootDir>/src/law', '<rootDir>/src/counting', '<rootDir>/test/golden'],
};
