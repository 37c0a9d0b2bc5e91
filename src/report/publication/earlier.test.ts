import type { CountedRow } from '../../../test/support/population';
import { publishRows as publish } from '../../../test/support/publish-rows';
import { earlierTells, readPublication } from './earlier';
import { publicationJson } from './json';

let next = 0;
const board = (file: string, change: Partial<CountedRow> = {}) =>
  Array.from({ length: 20 }, (): CountedRow => ({
    file: `${file}.xlsx`,
    person: (next += 1),
    form: 'formeel',
    sector: 'overheid',
    overheidssector: 'onderwijs',
    regio: 'Twente',
    hours: 1330,
    ...change,
  }));
const boards = (...files: string[]) => files.flatMap((file) => board(file));

test('one organisation more: it is the difference of the two totals', () => {
  const earlier = publish(boards('a', 'b', 'c'));
  expect(earlierTells(publish(boards('a', 'b', 'c', 'd')), earlier)).toEqual([
    { kind: 'difference', organisations: ['Bestuur d.xlsx'] },
  ]);
  expect(earlierTells(publish(boards('b', 'c', 'd')), earlier)).toEqual([
    { kind: 'difference', organisations: ['Bestuur d.xlsx', 'Bestuur a.xlsx'] },
  ]);
  expect(earlierTells(publish(boards('a', 'b', 'c', 'd', 'e', 'f')), earlier)).toEqual([]);
});

test('the same organisations, and a figure that is withheld now', () => {
  const rows = [...boards('a', 'b', 'c'), ...board('d', { form: 'inleen' })];
  expect(earlierTells(publish(rows), publish(rows, null))).toEqual([{ kind: 'withheld' }]);
  expect(earlierTells(publish(rows), publish(rows))).toEqual([]);
});

test('without all names nobody can tell, unless many came', () => {
  const earlier = publish(boards('a', 'b', 'c'));
  const unnamed = { ...publish(boards('a', 'b', 'c', 'd')), organisations: ['Bestuur a.xlsx'] };
  expect(earlierTells(unnamed, earlier)).toEqual([{ kind: 'unnamed' }]);
  expect(earlierTells({ ...unnamed, included: 6 }, earlier)).toEqual([]);
});

test('another year tells nothing; only a publication is read', () => {
  const now = publish(boards('a', 'b', 'c', 'd'));
  expect(earlierTells(now, { ...publish(boards('a', 'b', 'c')), year: 2024 })).toEqual([]);
  expect(readPublication(publicationJson(now))?.organisations).toEqual(now.organisations);
  for (const text of ['', 'null', '{}', '{"format":"banenafspraak-publicatie"}', '[1]']) {
    expect(readPublication(text)).toBeNull();
  }
});
