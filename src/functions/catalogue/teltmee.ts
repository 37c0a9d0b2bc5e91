import { explain } from '../../counting';
import { FunctionError } from '../function-error';
import { furtherArguments, relationArguments, relationOf } from '../relation';
import { countingRuleSources } from '../sources';
import type { EachSpec } from '../spec';

/** Whether a relation counts for the banenafspraak on a day; WAAROM gives the reason for the same arguments. */
export const teltmee: EachSpec = {
  id: 'TELTMEE',
  group: 'tellen',
  result: 'each',
  arguments: [...relationArguments, ...furtherArguments],
  bind: (_, ...rest) => {
    const further = rest.slice(relationArguments.length - 1);
    return (aard) => {
      const { counts, decision } = explain(relationOf(rest, aard, further));
      return counts ?? new FunctionError('#VALUE!', 'undecided', { decision });
    };
  },
  sources: countingRuleSources,
  noTwin: 'rules',
  examples: [
    { arguments: [1, 'a', '2024-12-31', '2020-01-01'], result: true },
    { arguments: [24, 'a', '2024-12-31', '2020-01-01'], result: false },
    {
      arguments: [{ range: 'A2:A4', values: [['11'], ['21'], ['22']] }, 'b', '2024-12-31'],
      result: [[true], [false], [true]],
    },
    { arguments: [99, 'a', '2024-12-31'], result: { error: '#VALUE!' } },
  ],
};
