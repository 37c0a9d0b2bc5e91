import { parameterName } from '../../choices';
import { cellValue, valueAt } from '../../figures';
import { ownValues } from '../../own-values';
import type { EachSpec } from '../../spec';

/** The value of a figure out of a letter or a statute on a day; without a day the last one known. */
export const parameter = {
  id: 'PARAMETER',
  result: 'each',
  arguments: [
    { id: 'naam', type: { kind: 'choice', choice: parameterName }, blankIsBlank: true },
    { id: 'datum', type: { kind: 'date', orYear: true }, optional: true },
    ownValues,
  ],
  bind: (law, datum) => (naam) => cellValue(valueAt(law, String(naam), datum)),
} as const satisfies EachSpec;
