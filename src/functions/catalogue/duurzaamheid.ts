import {
  retention,
  sameJobLongerThanYear,
  startersStillWorking,
  workingIn,
  yearsLater,
  type Share,
} from '../../counting';
import { DomainError } from '../../law';
import { sourcesOf } from '../sources';
import type { CellOut, TableSpec } from '../spec';
import { spellArguments, spellsOf } from '../spells';

function line(name: string, { part, whole, share }: Share): CellOut[] {
  return [name, part, whole, share === null ? '' : share.toNumber()];
}

/** Retention by the definitions of the letters, from spells of work: who worked in a window, and who still does later. */
export const duurzaamheid: TableSpec = {
  id: 'DUURZAAMHEID',
  group: 'duurzaamheid',
  result: 'table',
  arguments: [
    ...spellArguments,
    { id: 'van', type: { kind: 'date' } },
    { id: 'tot', type: { kind: 'date' } },
  ],
  table: (given): CellOut[][] => {
    const spells = spellsOf(given);
    const window = { first: String(given.one('van')), last: String(given.one('tot')) };
    if (window.last < window.first) throw new DomainError('contradiction', { argument: 'tot', other: 'van' });
    const yearLater = { first: yearsLater(window.first, 1), last: yearsLater(window.last, 1) };
    return [
      ['Duurzaamheid', 'Aantal', 'Van', 'Aandeel'],
      line('Een jaar later nog werkzaam', retention(workingIn(spells, window), workingIn(spells, yearLater))),
      line('Starters, na een jaar werkzaam', startersStillWorking(spells, window, 1)),
      line('Starters, na twee jaar werkzaam', startersStillWorking(spells, window, 2)),
      line('Zelfde baan, langer dan een jaar', sameJobLongerThanYear(spells, window)),
    ];
  },
  sources: () =>
    sourcesOf('werkbehoud.jaar', 'werkbehoud.starters.een-jaar', 'werkbehoud.starters.twee-jaar'),
  noTwin: 'many-steps',
  remarks: ['spells-until-later'],
  examples: [
    {
      arguments: [
        { range: 'A2:A6', values: [['P1'], ['P2'], ['P2'], ['P3'], ['P4']] },
        {
          range: 'B2:B6',
          values: [['2020-02-01'], ['2022-08-01'], ['2023-03-01'], ['2022-07-15'], ['2022-09-01']],
        },
        { range: 'C2:C6', values: [[null], ['2022-12-31'], [null], ['2022-12-31'], ['2024-03-31']] },
        '2022-07-01',
        '2022-09-30',
      ],
      result: [
        ['Duurzaamheid', 'Aantal', 'Van', 'Aandeel'],
        ['Een jaar later nog werkzaam', 3, 4, 0.75],
        ['Starters, na een jaar werkzaam', 2, 3, 2 / 3],
        ['Starters, na twee jaar werkzaam', 1, 3, 1 / 3],
        ['Zelfde baan, langer dan een jaar', 2, 4, 0.5],
      ],
    },
  ],
};
