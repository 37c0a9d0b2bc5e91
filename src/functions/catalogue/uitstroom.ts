import { retention, workingIn, type Spell } from '../../counting';
import { DomainError } from '../../law';
import { coerce } from '../coerce';
import { FunctionError } from '../function-error';
import { personOf } from '../persons';
import { sourcesOf } from '../sources';
import type { ArgumentSpec, Arguments, CellOut, TableSpec } from '../spec';

const persons: ArgumentSpec = { id: 'personen', type: { kind: 'range' } };
const starts: ArgumentSpec = { id: 'begin', type: { kind: 'date' } };
const ends: ArgumentSpec = { id: 'einde', type: { kind: 'date' } };

/** One spell for each row; a row without a person is skipped, one without an end still runs. */
function spellsOf(given: Arguments): Spell[] {
  const names = given.range('personen').flat();
  const begins = given.range('begin').flat();
  const finishes = given.range('einde').flat();
  if (names.length !== begins.length || names.length !== finishes.length) {
    throw new FunctionError('#VALUE!', 'shapes-differ');
  }
  return names.flatMap((name, row) => {
    const person = personOf(name);
    if (person === undefined) return [];
    const first = coerce(begins[row], starts);
    const last = coerce(finishes[row], ends);
    if (first instanceof FunctionError) throw first;
    if (last instanceof FunctionError) throw last;
    if (first === undefined) throw new DomainError('missing', { argument: 'begin' });
    return [{ person, first: String(first), ...(last === undefined ? {} : { last: String(last) }) }];
  });
}

/** Of the persons who work on one day, how many still work on a later day; any job counts. */
export const uitstroom: TableSpec = {
  id: 'UITSTROOM',
  group: 'duurzaamheid',
  result: 'table',
  arguments: [
    persons,
    starts,
    ends,
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
  sources: () => sourcesOf('werkbehoud.jaar'),
  examples: [
    {
      arguments: [
        { range: 'A2:A5', values: [['P1'], ['P2'], ['P2'], ['P3']] },
        { range: 'B2:B5', values: [['2022-01-01'], ['2022-01-01'], ['2023-03-01'], ['2023-08-01']] },
        { range: 'C2:C5', values: [['2023-06-30'], ['2022-12-31'], [null], [null]] },
        '2022-09-30',
        '2023-09-30',
      ],
      result: [
        ['Werkzaam', 2],
        ['Nog werkzaam', 1],
        ['Uitgestroomd', 1],
        ['Werkbehoud', 0.5],
      ],
    },
  ],
};
