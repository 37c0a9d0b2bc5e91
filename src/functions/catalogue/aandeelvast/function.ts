import { permanentHours } from '../../../counting';
import { FunctionError } from '../../function-error';
import type { TableSpec } from '../../spec';
import { needed, zipped } from '../../zip';

/** The part of all paid hours that was worked in permanent contracts. */
export const aandeelvast = {
  id: 'AANDEELVAST',
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
} as const satisfies TableSpec;
