import { fuzz } from './fuzz';
import { longRun, often } from '../support/long';
import { seeds } from './seeds';

/** Together more than 10,000 cases, over a thousand of them through the whole check; `npm test` does a slice of them. */
const counts: Readonly<Record<string, number>> = {
  'cut file': 1600,
  'changed bytes': 900,
  'cut XML': 2400,
  'changed XML': 2000,
  'changed part': 500,
  'changed bytes of .ods': 300,
  'cut .ods XML': 600,
  'changed .ods XML': 500,
  'cut .csv': 600,
  'hostile file': 40,
  'changed .csv': 500,
  'any bytes': 500,
  'check of changed bytes': 250,
  'check of cut XML': 150,
  'check of changed XML': 300,
  'check of changed .csv': 150,
  'publication of a population': 400,
};

const slice = 50;

/** Does the cases of one seed; `npm test` those of the first alone. */
export function nothingDamagedIsTakenForWhole(nth: number): void {
  const seed = seeds[nth];
  if (seed === undefined) throw new Error(`there is no seed ${String(nth)}`);
  const cases = Object.entries(counts).map(
    ([kind, all]) => [kind, often(Math.ceil(all / slice), all)] as const,
  );
  describe(`damaged files and publications, seed ${String(seed)}`, () => {
    const run = longRun || nth === 0 ? it : it.skip;
    run.each(cases)(
      '%s: rightly done or refused by name, and soon (%i cases)',
      async (kind, count) => {
        expect(await fuzz(kind, seed, count)).toEqual([]);
      },
      300_000,
    );
  });
}
