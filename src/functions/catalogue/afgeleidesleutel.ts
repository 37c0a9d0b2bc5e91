import { impliedKey } from '../../counting';
import { ownValues } from '../own-values';
import { sourcesOf } from '../sources';
import type { CellOut, TableSpec } from '../spec';
import { lentAtNulmeting } from '../twins';

/** The verdeelsleutel behind two published increases of lent jobs: the bounds, and the keys that fit. */
export const afgeleidesleutel: TableSpec = {
  id: 'AFGELEIDESLEUTEL',
  group: 'verdelen',
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
  sources: () => sourcesOf('nulmeting.totaal.inleen', 'verdeelsleutel.overheid'),
  twin: {
    formula: () => `ROUND(({toename_overheid}+${lentAtNulmeting('overheid')})/{inleenbanen},{decimalen}+2)`,
    only: 'one-key',
  },
  examples: [
    {
      arguments: [32195, -3853, -158, 1],
      result: [
        ['Afgeleide sleutel', 'Markt', 'Overheid'],
        ['Overheid minstens', 0.7350228296319304, 0.26497717036806956],
        ['Overheid hoogstens', 0.7349917689082156, 0.26500823109178445],
        ['Past', 0.735, 0.265],
      ],
    },
    { arguments: [32195, -3853, 5000], result: { error: '#VALUE!' } },
  ],
};
