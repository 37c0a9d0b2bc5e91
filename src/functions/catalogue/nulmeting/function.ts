import { type Law, formsAndTotal, sectorsAndTotal } from '../../../law';
import { form, sectorOrTotal } from '../../choices';
import { tableHeading, tableRow } from '../../headings';
import { cell, valueAtEnd } from '../../figures';
import { headed, ownValues } from '../../own-values';
import type { Coerced, EachSpec } from '../../spec';

const year = 2012;

function jobs(law: Law, sector: Coerced, vorm: Coerced): number {
  return valueAtEnd(law, `nulmeting.${String(sector)}.${String(vorm ?? 'totaal')}`, year);
}

/** Jobs at the nulmeting, end of 2012; without a sector the whole table. */
export const nulmeting = {
  id: 'NULMETING',
  result: 'each',
  arguments: [
    { id: 'sector', type: { kind: 'choice', choice: sectorOrTotal }, blankIsBlank: true, optional: true },
    { id: 'vorm', type: { kind: 'choice', choice: form }, optional: true },
    ownValues,
  ],
  bind: (law, vorm) => (sector) => jobs(law, sector, vorm),
  spill: {
    without: 'sector',
    table: (given) => {
      const only = given.one('vorm');
      const forms = only === undefined ? formsAndTotal : [String(only)];
      return [
        tableHeading(headed('Nulmeting', given.law)),
        ...forms.map((vorm) =>
          tableRow(
            vorm,
            sectorsAndTotal.map((sector) => cell(() => jobs(given.law, sector, vorm))),
          ),
        ),
      ];
    },
  },
} as const satisfies EachSpec;
