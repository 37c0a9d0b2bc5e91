import type { CountedRow } from '../../../test/support/population';
import { publishRows as publish } from '../../../test/support/publish-rows';
import { publicationWords } from '../../locales/nl/publication';
import { reportWords } from '../../locales/nl/report';
import { earlierTells, type EarlierPublication } from './earlier';
import { publicationHtml } from './html';
import { publicationJson } from './json';
import type { Publication } from './publication';
import { readPublication } from './read-publication';

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

const as = (name: string, publication: Publication): EarlierPublication => ({ name, publication });
const difference = (earlier: readonly string[], organisations: readonly string[]) => ({
  kind: 'difference',
  earlier,
  organisations,
});

test('one organisation more: it is the difference of the two totals', () => {
  const earlier = [as('e', publish(boards('a', 'b', 'c')))];
  expect(earlierTells(publish(boards('a', 'b', 'c', 'd')), earlier)).toEqual([
    difference(['e'], ['Bestuur d.xlsx']),
  ]);
  // Each that is in one of the two only reads the other, with its own.
  expect(earlierTells(publish(boards('b', 'c', 'd')), earlier)).toEqual([
    difference(['e'], ['Bestuur a.xlsx', 'Bestuur d.xlsx']),
  ]);
  expect(earlierTells(publish(boards('a', 'b', 'c', 'd', 'e')), earlier)).toEqual([
    difference(['e'], ['Bestuur d.xlsx', 'Bestuur e.xlsx']),
  ]);
  expect(earlierTells(publish(boards('a', 'b', 'c', 'd', 'e', 'f')), earlier)).toEqual([]);
});

test('without an earlier one nothing is told, whichever names are confirmed', () => {
  const now = publish(boards('a', 'b', 'c'));
  expect(now.jobs.totaal.totaal).not.toBeNull();
  for (const named of [0, 1, 2, 3]) {
    expect(earlierTells({ ...now, organisations: now.organisations.slice(0, named) }, [])).toEqual([]);
  }
});

test('several earlier ones together tell what none of them tells by itself', () => {
  const first = as('1', publish(boards('a', 'b', 'c')));
  const second = as('2', publish(boards('d', 'e', 'f')));
  const now = publish(boards('a', 'b', 'c', 'd', 'e', 'f', 'g'));
  expect(earlierTells(now, [first])).toEqual([]);
  expect(earlierTells(now, [second])).toEqual([]);
  expect(earlierTells(now, [first, second])).toEqual([difference(['1', '2'], ['Bestuur g.xlsx'])]);
});

test('what one organisation could read already, another reads now', () => {
  const two = [as('two', publish(boards('a', 'b'), null))];
  expect(earlierTells(publish(boards('a')), two)).toEqual([difference(['two'], ['Bestuur b.xlsx'])]);
});

test('what followed before is not told by this one, and who published by itself told it itself', () => {
  const earlier = [as('1', publish(boards('a', 'b', 'c'))), as('2', publish(boards('a', 'b', 'c', 'd')))];
  expect(earlierTells(publish(boards('a', 'b', 'c', 'd')), earlier)).toEqual([]);
  const own = [as('own', publish(boards('a')))];
  expect(earlierTells(publish(boards('a', 'b', 'c')), own)).toEqual([
    difference(['own'], ['Bestuur b.xlsx', 'Bestuur c.xlsx']),
  ]);
  expect(earlierTells(publish(boards('a', 'b', 'c', 'd')), own)).toEqual([]);
});

test('the same organisations, and a figure that is withheld now', () => {
  const rows = [...boards('a', 'b', 'c'), ...board('d', { form: 'inleen' })];
  expect(earlierTells(publish(rows), [as('e', publish(rows, null))])).toEqual([
    { kind: 'withheld', earlier: ['e'] },
  ]);
  expect(earlierTells(publish(rows), [as('e', publish(rows))])).toEqual([]);
});

test('without all names nobody can tell, unless many came', () => {
  const earlier = [as('e', publish(boards('a', 'b', 'c')))];
  const unnamed = { ...publish(boards('a', 'b', 'c', 'd')), organisations: ['Bestuur a.xlsx'] };
  expect(earlierTells(unnamed, earlier)).toEqual([{ kind: 'unnamed', earlier: ['e'] }]);
  expect(earlierTells({ ...unnamed, included: 6 }, earlier)).toEqual([]);
});

test('another year tells nothing', () => {
  const now = publish(boards('a', 'b', 'c', 'd'));
  expect(earlierTells(now, [as('e', { ...publish(boards('a', 'b', 'c')), year: 2024 })])).toEqual([]);
});

test('hundreds of organisations in many publications are compared at once', () => {
  const { jobs, ...rest } = publish(boards('a', 'b', 'c'));
  const of = (names: readonly string[]): Publication => ({
    ...rest,
    jobs,
    organisations: names,
    included: names.length,
  });
  const names = Array.from({ length: 2000 }, (_, i) => `Bestuur ${String(i)}`);
  const earlier = Array.from({ length: 8 }, (_, i) => as(String(i), of(names.slice(i * 200, i * 200 + 400))));
  const began = process.cpuUsage();
  expect(earlierTells(of(names), earlier)).toEqual([]);
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(20);
});

test('a publication is read from JSON and from a web page, and nothing else is', () => {
  const now = publish(boards('a', 'b', 'c', 'd'));
  const { receipt, ...shown } = now;
  expect(receipt.format).toBe('banenafspraak-bewijs');
  expect(readPublication(publicationJson(now))).toEqual(now);
  expect(readPublication(publicationHtml(now, publicationWords, reportWords))).toEqual(shown);
  const others = [
    '',
    'null',
    '{}',
    '{"format":"banenafspraak-publicatie"}',
    '[1]',
    '['.repeat(1e6),
    '<pre id="cijfers">',
    ...(
      ['jobs', 'persons', 'perRegio', 'perOverheidssector', 'organisations', 'included', 'year'] as const
    ).flatMap((key) =>
      [null, {}, [null], 'x', -1].flatMap((value) =>
        key === 'year' && value === null ? [] : [JSON.stringify({ ...now, [key]: value })],
      ),
    ),
  ];
  for (const text of others) expect(readPublication(text)).toBeNull();
});
