import type { ColumnId } from '../../src/meting/form/columns';
import type { Mistake } from './harmful';

/** What a heading says beside its name, where it says that something else stands below it. */
const REMARKS: readonly (readonly [ColumnId, string])[] = [
  ['verloondeUren', 'Verloonde uren november'],
  ['verloondeUren', 'Verloonde uren december 2023'],
  ['verloondeUren', 'Verloonde uren (4 weken)'],
  ['verloondeUren', 'Verloonde uren (jaar)'],
  ['verloondeUren', 'Verloonde uren (dagen)'],
  ['verloondeUren', 'Verloonde uren p.w.'],
  ['verloondeUren', 'Verloonde uren (geschat)'],
  ['datRegistratie', 'Datum registratie WW'],
  ['bsn', 'BSN (partner)'],
];

export const HARMFUL_HEADINGS: readonly Mistake[] = [
  ...REMARKS.map(([id, heading]): Mistake => ({
    name: `the heading ${heading}`,
    make: (book) => {
      book.draft.setHeading(id, heading);
    },
  })),
  ...(['sectorUitlener', 'sectorInlener'] as const).map((other): Mistake => ({
    name: `headings of sector and ${other} swapped`,
    only: 'full',
    make: (book) => {
      book.swapHeadings('sector', other);
    },
  })),
];
