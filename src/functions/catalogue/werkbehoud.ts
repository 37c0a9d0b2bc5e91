import { retention } from '../../counting';
import { FunctionError } from '../function-error';
import { personsIn } from '../persons';
import { sourcesOf } from '../sources';
import type { TableSpec } from '../spec';

/** Retention: which part of the persons at the first moment is there at the second too. */
export const werkbehoud: TableSpec = {
  id: 'WERKBEHOUD',
  group: 'duurzaamheid',
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
  sources: () => sourcesOf('werkbehoud.jaar'),
  twin: {
    formula: () =>
      'SUMPRODUCT((COUNTIF({eind},{begin})>0)/COUNTIF({begin},{begin}))/SUMPRODUCT(1/COUNTIF({begin},{begin}))',
    only: 'no-blanks',
  },
  examples: [
    {
      arguments: [
        { range: 'A2:A5', values: [['P1'], ['P2'], ['P3'], ['P4']] },
        { range: 'B2:B4', values: [['P1'], ['P3'], ['P9']] },
      ],
      result: 0.5,
    },
  ],
};
