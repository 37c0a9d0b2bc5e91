import { retention } from '../../../counting';
import { FunctionError } from '../../function-error';
import { personsIn } from '../../persons';
import type { TableSpec } from '../../spec';

/** Retention: which part of the persons at the first moment is there at the second too. */
export const werkbehoud = {
  id: 'WERKBEHOUD',
  result: 'table',
  arguments: [
    { id: 'begin', type: { kind: 'range' } },
    { id: 'eind', type: { kind: 'range' } },
  ],
  table: (given) => {
    const { share } = retention(personsIn(given.range('begin')), personsIn(given.range('eind')));
    if (share === null)
      throw new FunctionError('#N/A', 'too-few', { argument: 'begin', needed: 1, given: 0 });
    return [[share.toNumber()]];
  },
} as const satisfies TableSpec;
