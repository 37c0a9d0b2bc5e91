/**
 * What the language itself has, given to each module as a parameter: in the world of its own that a test has, a name that is looked up
 * there costs as much as a call. Nothing that a test puts another in the place of, as `Date`, or that a module declares itself, as `Symbol`.
 */
const builtIns = [
  ...['Array', 'Boolean', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Set', 'String'],
  ...['ArrayBuffer', 'DataView', 'Float64Array', 'Int32Array', 'Uint16Array', 'Uint32Array', 'Uint8Array'],
  ...['BigInt', 'Error', 'RegExp'],
];

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
  sandboxInjectedGlobals: builtIns,
  transform: { '^.+\\.tsx?$': '<rootDir>/config/jest-transform.cjs' },
};
