import { explain } from '../../../counting';
import { FunctionError } from '../../function-error';
import { furtherArguments, relationArguments, relationOf } from '../../relation';
import type { EachSpec } from '../../spec';

/** Whether a relation counts for the banenafspraak on a day; WAAROM gives the reason for the same arguments. */
export const teltmee = {
  id: 'TELTMEE',
  result: 'each',
  arguments: [...relationArguments, ...furtherArguments],
  bind: (_, ...rest) => {
    const further = rest.slice(relationArguments.length - 1);
    return (aard) => {
      const { counts, decision } = explain(relationOf(rest, aard, further));
      return counts ?? new FunctionError('#VALUE!', 'undecided', { decision });
    };
  },
} as const satisfies EachSpec;
