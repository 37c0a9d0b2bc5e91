import { type Law, formsAndTotal, sectorsAndTotal } from '../../../law';
import { form, sectorOrTotal } from '../../choices';
import { tableHeading, tableRow } from '../../headings';
import { cell, valueAtEnd } from '../../figures';
import { headed, ownValues } from '../../own-values';
import type { Coerced, EachSpec } from '../../spec';

function increase(law: Law, year: Coerced, sector: Coerced, vorm: Coerced): number {
  return valueAtEnd(law, `realisatie.${String(sector)}.${String(vorm ?? 'totaal')}`, year);
}

/** The published result of a year: extra jobs against the nulmeting, cumulative; without a sector Tabel 1 of that year. */
export const realisatie = {
  id: 'REALISATIE',
  result: 'each',
  arguments: [
    { id: 'jaar', type: { kind: 'year' }, blankIsBlank: true },
    { id: 'sector', type: { kind: 'choice', choice: sectorOrTotal }, optional: true },
    { id: 'vorm', type: { kind: 'choice', choice: form }, optional: true },
    ownValues,
  ],
  bind: (law, sector, vorm) => (jaar) => increase(law, jaar, sector, vorm),
  spill: {
    without: 'sector',
    table: (given) => {
      const year = given.one('jaar');
      const only = given.one('vorm');
      const forms = only === undefined ? formsAndTotal : [String(only)];
      return [
        tableHeading(headed(`Realisatie ${String(year)}`, given.law)),
        ...forms.map((vorm) =>
          tableRow(
            vorm,
            sectorsAndTotal.map((sector) => cell(() => increase(given.law, year, sector, vorm))),
          ),
        ),
      ];
    },
  },
} as const satisfies EachSpec;
