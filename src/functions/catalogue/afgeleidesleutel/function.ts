import { impliedKey } from '../../../counting';
import { ownValues } from '../../own-values';
import type { CellOut, TableSpec } from '../../spec';

/** The verdeelsleutel behind two published increases of lent jobs: the bounds, and the keys that fit. */
export const afgeleidesleutel = {
  id: 'AFGELEIDESLEUTEL',
  result: 'table',
  arguments: [
    { id: 'inleenbanen', type: { kind: 'number', min: 1 } },
    { id: 'toename_markt', type: { kind: 'number' } },
    { id: 'toename_overheid', type: { kind: 'number' } },
    { id: 'decimalen', type: { kind: 'number', min: 0, max: 2, whole: true }, optional: true },
    ownValues,
  ],
  table: (given) => {
    const number = (id: string) => given.one(id) as number;
    const { lowest, highest, candidates } = impliedKey(
      number('inleenbanen'),
      { markt: number('toename_markt'), overheid: number('toename_overheid') },
      given.given('decimalen') ? number('decimalen') : 1,
      given.law,
    );
    const row = (name: string, overheid: typeof lowest): CellOut[] => [
      name,
      overheid.negated().plus(1).toNumber(),
      overheid.toNumber(),
    ];
    return [
      ['Afgeleide sleutel', 'Markt', 'Overheid'],
      row('Overheid minstens', lowest),
      row('Overheid hoogstens', highest),
      ...candidates.map((key) => row('Past', key)),
    ];
  },
} as const satisfies TableSpec;
