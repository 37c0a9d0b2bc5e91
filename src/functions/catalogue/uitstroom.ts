import { retention, workingIn } from '../../counting';
import { DomainError } from '../../law';
import { sourcesOf } from '../sources';
import type { CellOut, TableSpec } from '../spec';
import { spellArguments, spellsOf } from '../spells';

/** On the day in the argument, the persons of each row who work: 1, divided by how often they stand in the list. */
const workingOn = (day: string): string =>
  `((COUNTIFS({personen},{personen},{begin},"<="&{${day}},{einde},">="&{${day}})+COUNTIFS({personen},{personen},{begin},"<="&{${day}},{einde},""))>0)`;

/** Of the persons who work on one day, how many still work on a later day; any job counts. */
export const uitstroom: TableSpec = {
  id: 'UITSTROOM',
  group: 'duurzaamheid',
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
  sources: () => sourcesOf('werkbehoud.jaar'),
  twin: {
    formula: () =>
      `SUMPRODUCT(${workingOn('peildatum')}*${workingOn('latere_peildatum')}/COUNTIF({personen},{personen}))/SUMPRODUCT(${workingOn('peildatum')}/COUNTIF({personen},{personen}))`,
    only: 'retention',
  },
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
