import { type Law, sectorsAndTotal } from '../../../law';
import { sectorOrTotal } from '../../choices';
import { tableHeading } from '../../headings';
import { cell, valueAtEnd, rowFor } from '../../figures';
import { headed, ownValues } from '../../own-values';
import type { Coerced, EachSpec } from '../../spec';

function target(law: Law, year: Coerced, sector: Coerced): number {
  return valueAtEnd(law, `doelstelling.${String(sector)}`, year);
}

/** The target of a year, as extra jobs against the nulmeting; without a sector a table with a row for each year. */
export const doelstelling = {
  id: 'DOELSTELLING',
  result: 'each',
  arguments: [
    { id: 'jaar', type: { kind: 'year' }, blankIsBlank: true },
    { id: 'sector', type: { kind: 'choice', choice: sectorOrTotal }, optional: true },
    ownValues,
  ],
  bind: (law, sector) => (jaar) => target(law, jaar, sector),
  spill: {
    without: 'sector',
    table: (given) => [
      tableHeading(headed('Doelstelling', given.law)),
      ...given
        .list('jaar')
        .map((jaar) =>
          rowFor(jaar, 4, (year) => [
            year,
            ...sectorsAndTotal.map((sector) => cell(() => target(given.law, year, sector))),
          ]),
        ),
    ],
  },
} as const satisfies EachSpec;
