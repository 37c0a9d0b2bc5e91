import {
  retention,
  sameJobLongerThanYear,
  startersStillWorking,
  workingIn,
  yearsLater,
  type Share,
} from '../../../counting';
import { DomainError } from '../../../law';
import type { CellOut, TableSpec } from '../../spec';
import { spellArguments, spellsOf } from '../../spells';

function line(name: string, { part, whole, share }: Share): CellOut[] {
  return [name, part, whole, share === null ? '' : share.toNumber()];
}

/** Retention by the definitions of the letters, from spells of work: who worked in a window, and who still does later. */
export const duurzaamheid = {
  id: 'DUURZAAMHEID',
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
} as const satisfies TableSpec;
