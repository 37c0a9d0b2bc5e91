import { fuzz } from './fuzz';
import { seeds } from './seeds';

jest.setTimeout(300_000);

/** Together more than 10,000 cases, over a thousand of them through the whole check. */
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

describe.each(seeds)('damaged files and publications, seed %i', (seed) => {
  it.each(Object.entries(counts))(
    '%s: rightly done or refused by name, and soon (%i cases)',
    async (kind, count) => {
      expect(await fuzz(kind, seed, count)).toEqual([]);
    },
  );
});
