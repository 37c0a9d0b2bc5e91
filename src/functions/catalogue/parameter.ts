import { parameterName } from '../choices';
import { cellValue, valueAt } from '../figures';
import { ownValues } from '../own-values';
import type { EachSpec } from '../spec';
import { allSources } from '../sources';

/** The value of a figure out of a letter or a statute on a day; without a day the last one known. */
export const parameter: EachSpec = {
  id: 'PARAMETER',
  group: 'bron',
  result: 'each',
  arguments: [
    { id: 'naam', type: { kind: 'choice', choice: parameterName }, blankIsBlank: true },
    { id: 'datum', type: { kind: 'date', orYear: true }, optional: true },
    ownValues,
  ],
  bind: (law, datum) => (naam) => cellValue(valueAt(law, String(naam), datum)),
  sources: allSources,
  noTwin: 'figure',
  examples: [
    { arguments: ['uren.baan.week'], result: 25.5 },
    { arguments: ['doelstelling.markt', 2024], result: 90000 },
    { arguments: ['verdeelsleutel.overheid', '2021-12-31'], result: 0.32 },
    { arguments: ['verdeelsleutel.overheid', 2016], result: { error: '#N/A' } },
  ],
};
