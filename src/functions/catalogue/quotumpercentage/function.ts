import { sectorOnly, quotumKind } from '../../choices';
import { fractionOf, decimalOn } from '../../figures';
import { ownValues } from '../../own-values';
import type { EachSpec } from '../../spec';
import { yearEnd } from '../../../law';

/** The quotum percentage of a year and sector, as a fraction; the indicative one only when it is asked for. */
export const quotumpercentage = {
  id: 'QUOTUMPERCENTAGE',
  result: 'each',
  arguments: [
    { id: 'jaar', type: { kind: 'year' }, blankIsBlank: true },
    { id: 'sector', type: { kind: 'choice', choice: sectorOnly } },
    { id: 'soort', type: { kind: 'choice', choice: quotumKind }, optional: true },
    ownValues,
  ],
  bind: (law, sector, soort) => {
    const name = `quotum.percentage.${soort === 'indicatief' ? 'indicatief.' : ''}${String(sector)}`;
    return (jaar) => fractionOf(decimalOn(law, name, yearEnd(jaar as number)));
  },
} as const satisfies EachSpec;
