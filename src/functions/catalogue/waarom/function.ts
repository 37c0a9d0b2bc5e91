import { explain } from '../../../counting';
import { language } from '../../choices';
import { furtherArguments, relationArguments, relationOf } from '../../relation';
import { ownValues } from '../../own-values';
import { reason, reasonWords } from '../../reason';
import type { EachSpec } from '../../spec';

/** Why a relation counts or not: the reason with its source, for the same arguments as TELTMEE. */
export const waarom = {
  id: 'WAAROM',
  result: 'each',
  arguments: [
    ...relationArguments,
    { id: 'taal', type: { kind: 'choice', choice: language }, optional: true },
    ownValues,
    ...furtherArguments,
  ],
  bind: (law, ...rest) => {
    const words = reasonWords(rest[relationArguments.length - 1]);
    const further = rest.slice(-furtherArguments.length);
    return (aard) => reason(explain(relationOf(rest, aard, further), law), law, words);
  },
} as const satisfies EachSpec;
