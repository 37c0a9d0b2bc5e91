import { sectorOnly, quotumKind } from '../choices';
import { fractionOf, decimalOn } from '../figures';
import { sourcesOf } from '../sources';
import { ownValues } from '../own-values';
import type { EachSpec } from '../spec';
import { quotumPercentageTwin } from '../twins';
import { yearEnd } from '../../law';

/** The quotum percentage of a year and sector, as a fraction; the indicative one only when it is asked for. */
export const quotumpercentage: EachSpec = {
  id: 'QUOTUMPERCENTAGE',
  group: 'quotum',
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
  sources: () => sourcesOf('quotum.percentage.overheid', 'quotum.percentage.indicatief.overheid'),
  twin: { formula: quotumPercentageTwin, only: 'all-arguments' },
  remarks: ['not-levied', 'formula-inferred'],
  examples: [
    { arguments: [2018, 'overheid'], result: 0.0193 },
    { arguments: [2024, 'overheid', 'indicatief'], result: 0.0309 },
    { arguments: [2024, 'overheid'], result: { error: '#N/A' } },
  ],
};
