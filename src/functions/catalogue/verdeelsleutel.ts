import { keyOf } from '../../counting';
import type { Law, Sector } from '../../law';
import { sectorOnly } from '../choices';
import { sourcesOf } from '../sources';
import { cell, rowFor } from '../figures';
import { exampleOwnValues } from '../example-values';
import { ownValues } from '../own-values';
import type { Coerced, EachSpec } from '../spec';
import { yearAndSector } from '../twins';

function share(law: Law, year: Coerced, sector: Sector): number {
  return keyOf(year as number, law).key[sector].toNumber();
}

/** The share of a sector in the hours of lent jobs in a year; without a sector markt and overheid beside each other. */
export const verdeelsleutel: EachSpec = {
  id: 'VERDEELSLEUTEL',
  group: 'verdelen',
  result: 'each',
  arguments: [
    { id: 'jaar', type: { kind: 'year' }, blankIsBlank: true },
    { id: 'sector', type: { kind: 'choice', choice: sectorOnly }, optional: true },
    ownValues,
  ],
  bind: (law, sector) => (jaar) => share(law, jaar, sector as Sector),
  spill: {
    without: 'sector',
    table: (given) =>
      given
        .list('jaar')
        .map((jaar) =>
          rowFor(jaar, 2, (year) => [
            cell(() => share(given.law, year, 'markt')),
            cell(() => share(given.law, year, 'overheid')),
          ]),
        ),
  },
  sources: () => sourcesOf('verdeelsleutel.markt', 'verdeelsleutel.overheid'),
  twin: { formula: () => yearAndSector('verdeelsleutel', ['markt', 'overheid']), only: 'with-sector' },
  examples: [
    { arguments: [2024, 'overheid'], result: 0.265 },
    { arguments: [2021], result: [[0.68, 0.32]] },
    { arguments: [2016, 'markt'], result: { error: '#N/A' } },
    { arguments: [2022, 'overheid', exampleOwnValues], result: 0.3 },
  ],
};
