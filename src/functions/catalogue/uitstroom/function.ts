import { retention, workingIn } from '../../../counting';
import { DomainError } from '../../../law';
import type { CellOut, TableSpec } from '../../spec';
import { spellArguments, spellsOf } from '../../spells';

/** Of the persons who work on one day, how many still work on a later day; any job counts. */
export const uitstroom = {
  id: 'UITSTROOM',
  result: 'table',
  arguments: [
    ...spellArguments,
    { id: 'peildatum', type: { kind: 'date' } },
    { id: 'latere_peildatum', type: { kind: 'date' } },
  ],
  table: (given): CellOut[][] => {
    const spells = spellsOf(given);
    const [day, later] = [String(given.one('peildatum')), String(given.one('latere_peildatum'))];
    if (later <= day)
      throw new DomainError('contradiction', { argument: 'latere_peildatum', other: 'peildatum' });
    const { part, whole, share } = retention(
      workingIn(spells, { first: day, last: day }),
      workingIn(spells, { first: later, last: later }),
    );
    return [
      ['Werkzaam', whole],
      ['Nog werkzaam', part],
      ['Uitgestroomd', whole - part],
      ['Werkbehoud', share === null ? '' : share.toNumber()],
    ];
  },
} as const satisfies TableSpec;
