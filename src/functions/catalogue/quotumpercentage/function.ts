import { sectorOnly, quotumKind } from '../../choices';
import { fractionOf, decimalOn } from '../../figures';
import { ownValues } from '../../own-values';
import type { EachSpec } from '../../spec';
import { seriesOf, yearEnd } from '../../../law';
import { FunctionError } from '../../function-error';

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
    const nameOf = (kind: '' | 'indicatief.') => `quotum.percentage.${kind}${String(sector)}`;
    const isIndicative = soort === 'indicatief';
    const isKnown = (kind: '' | 'indicatief.', day: string) =>
      seriesOf(law, nameOf(kind)).values.some(
        ({ from, until }) => from <= day && (until === null || day < until),
      );
    return (jaar) => {
      const day = yearEnd(jaar as number);
      if (!isIndicative && !isKnown('', day) && isKnown('indicatief.', day))
        return new FunctionError('#N/A', 'only-indicative', { value: jaar as number });
      return fractionOf(decimalOn(law, nameOf(isIndicative ? 'indicatief.' : ''), day));
    };
  },
} as const satisfies EachSpec;
