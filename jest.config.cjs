/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // A busy machine must not fail a test; nothing here is timed.
  testTimeout: 180_000,
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.build/', '<rootDir>/.stryker-tmp/'],
  moduleNameMapper: { '^hucre/(xlsx|ods)$': '<rootDir>/test/support/hucre-$1.cjs' },
  testRunner: '<rootDir>/config/jest-runner.cjs',
  transform: { '^.+\\.tsx?$': '<rootDir>/config/jest-transform.cjs' },
};
