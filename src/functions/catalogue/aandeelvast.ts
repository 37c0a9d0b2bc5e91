import { permanentHours } from '../../counting';
import { FunctionError } from '../function-error';
import { sourcesOf } from '../sources';
import type { TableSpec } from '../spec';
import { needed, zipped } from '../zip';

/** The part of all paid hours that was worked in permanent contracts. */
export const aandeelvast: TableSpec = {
  id: 'AANDEELVAST',
  group: 'duurzaamheid',
  result: 'table',
  arguments: [
    { id: 'uren', type: { kind: 'number', min: 0 } },
    { id: 'vast', type: { kind: 'boolean' } },
  ],
  table: (given) => {
    const rows = zipped(given, ['uren', 'vast']).map(([hours, permanent]) => ({
      hours: needed(hours, 'uren') as number,
      permanent: needed(permanent, 'vast') as boolean,
    }));
    const share = permanentHours(rows);
    if (share === null) throw new FunctionError('#N/A', 'too-few', { argument: 'uren', needed: 1, given: 0 });
    return [[share.toNumber()]];
  },
  sources: () => sourcesOf('uren.vast-contract'),
  twin: { formula: () => 'SUMIF({vast},TRUE,{uren})/SUM({uren})', only: 'true-and-false' },
  examples: [
    {
      arguments: [
        { range: 'A2:A4', values: [[1000], [500], [500]] },
        { range: 'B2:B4', values: [[true], [false], [true]] },
      ],
      result: 0.75,
    },
    {
      arguments: [
        { range: 'A2:A3', values: [[1000], [500]] },
        { range: 'B2:B3', values: [[true], [null]] },
      ],
      result: { error: '#VALUE!' },
    },
  ],
};
