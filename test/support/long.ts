/**
 * Whether this is the long run: `npm run test:long`. `npm test` takes a slice of what is long, and is to stay within ten minutes
 * of one processor. The long run finds the tests to do again by who imports this file.
 */
export const longRun = process.env['TEST_LONG'] === '1';

/** How many cases: a few in `npm test`, all in the long run. */
export function often(few: number, all: number): number {
  return longRun ? all : few;
}
