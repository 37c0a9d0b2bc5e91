/** The tests as Stryker runs them: it counts which test reaches what in the runner of jest itself, and knows no other. */
module.exports = { ...require('../jest.config.cjs'), testRunner: 'jest-circus/runner' };
