import { keyOf } from '../../../counting';
import type { Law, Sector } from '../../../law';
import { sectorOnly } from '../../choices';
import { cell, rowFor } from '../../figures';
import { ownValues } from '../../own-values';
import type { Coerced, EachSpec } from '../../spec';

function share(law: Law, year: Coerced, sector: Sector): number {
  return keyOf(year as number, law).key[sector].toNumber();
}

/** The share of a sector in the hours of lent jobs in a year; without a sector markt and overheid beside each other. */
export const verdeelsleutel = {
  id: 'VERDEELSLEUTEL',
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
} as const satisfies EachSpec;
