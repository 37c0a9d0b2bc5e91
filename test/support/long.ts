/** True in the long run (`LONG=1`), which tries everything of which the tests for every day try a slice. */
export const LONG = process.env['LONG'] === '1';
