import { dayOfIso } from '../../meting/form/days';
import { isDefinitionKnown } from './elements';
import { settleReturns, type SettledReturns } from './settle-returns';
import type { Message, ReturnedRelation, Statement } from './statement';

const middle = dayOfIso('2025-12-15');
const december = { first: dayOfIso('2025-12-01'), last: dayOfIso('2025-12-31') };

const relation = (bsn: number, hours: number, more: Partial<ReturnedRelation> = {}): ReturnedRelation => ({
  bsn,
  personNumber: '',
  number: '1',
  begin: 0,
  end: 0,
  aard: '1',
  kind: '15',
  hours,
  weeklyHours: NaN,
  permanent: '',
  lkv: '',
  taxSector: NaN,
  ...more,
});

const statement = (relations: readonly ReturnedRelation[], more: Partial<Statement> = {}): Statement => ({
  lhnr: '123456782L01',
  employer: 'Stichting Voorbeeld',
  kind: 'full',
  ...december,
  relations,
  withdrawals: [],
  count: relations.length,
  ...more,
});

const message = (made: string, ...statements: readonly Statement[]): Message => ({
  file: `${made || 'zonder'}.xml`,
  made,
  definition: 2026,
  statements,
});

const settle = (...messages: readonly Message[]): SettledReturns =>
  settleReturns(messages, middle, isDefinitionKnown);
const hours = ({ relations }: SettledReturns) =>
  Object.fromEntries(relations.map(({ bsn, number, hours: paid }) => [`${String(bsn)}/${number}`, paid]));

const first = message('2026-01-10T09:00:00', statement([relation(1, 100), relation(2, 50), relation(3, 20)]));

test('the latest message holds, whatever the order of the files', () => {
  const second = message(
    '2026-01-12T09:00:00',
    statement([relation(1, 80)], {
      kind: 'supplementary',
      withdrawals: [{ bsn: 3, personNumber: '', number: '01' }],
    }),
  );
  const third = message(
    '2026-02-10T09:00:00',
    statement([relation(2, 55, { number: '1' })], { kind: 'correction' }),
  );
  const expected = { '1/1': 80, '2/1': 55 };
  expect(hours(settle(first, second, third))).toEqual(expected);
  expect(hours(settle(third, first, second))).toEqual(expected);
  expect(settle(third, second, first).tijdvakken).toEqual([
    expect.objectContaining({ relations: 2, replaced: 2, withdrawn: 1, dropped: 0, doubled: 0 }),
  ]);
  expect(settle(first, second, third).notes).toEqual([]);
});

test('a newer full return takes the place of an older one, and it is said what fell out', () => {
  const newer = message('2026-01-20T09:00:00', statement([relation(1, 90), relation(4, 10)]));
  const settled = settle(newer, first);
  expect(hours(settled)).toEqual({ '1/1': 90, '4/1': 10 });
  expect(settled.tijdvakken[0]).toMatchObject({ replaced: 1, dropped: 2 });
  expect(settled.notes).toEqual([
    { code: 'newer-return', lhnr: '123456782L01', taken: newer.file, left: first.file },
  ]);
});

test('a relation is known by employer, person and number', () => {
  const settled = settle(
    message(
      '2026-01-10T09:00:00',
      statement([relation(1, 10), relation(1, 20, { number: '2' })]),
      statement([relation(1, 30)], { lhnr: '123456782L02' }),
    ),
  );
  expect(settled.relations.map(({ lhnr, number, hours: paid }) => [lhnr, number, paid])).toEqual([
    ['123456782L01', '1', 10],
    ['123456782L01', '2', 20],
    ['123456782L02', '1', 30],
  ]);
});

test('anonymous employees are known by their personnel number, and without one each is apart', () => {
  const anonymous = statement([
    relation(0, 10, { personNumber: 'A' }),
    relation(0, 20, { personNumber: 'B' }),
    relation(0, 30),
    relation(0, 40),
  ]);
  const later = statement([relation(0, 11, { personNumber: 'A' })], { kind: 'correction' });
  const settled = settle(message('2026-01-10T09:00:00', anonymous), message('2026-02-10T09:00:00', later));
  expect(settled.relations.map((each) => each.hours)).toEqual([11, 20, 30, 40]);
});

test('says what the user has to know', () => {
  const november = statement([], { first: dayOfIso('2025-11-01'), last: dayOfIso('2025-11-30'), count: 5 });
  const correction = statement([relation(1, 1)], { kind: 'correction' });
  expect(settle(message('2026-01-10T09:00:00', november, correction)).notes).toEqual([
    {
      code: 'other-tijdvak',
      file: '2026-01-10T09:00:00.xml',
      lhnr: '123456782L01',
      first: november.first,
      last: november.last,
      relations: 5,
    },
    { code: 'no-full-return', lhnr: '123456782L01' },
  ]);
  expect(settle({ ...first, definition: 2019 }).notes).toEqual([
    { code: 'definition-not-seen', file: first.file, year: 2019 },
  ]);
  // Between two years whose names are the same.
  expect(settle({ ...first, definition: 2025 }).notes).toEqual([]);
  expect(settle({ ...first, definition: 2027 }).notes).toEqual([
    { code: 'definition-not-seen', file: first.file, year: 2027 },
  ]);
  expect(settle(first, { ...first, file: 'kopie.xml' }).notes).toContainEqual({
    code: 'order-unknown',
    lhnr: '123456782L01',
    files: [first.file, 'kopie.xml'],
  });
  expect(settle(message('', statement([relation(1, 1)]))).notes).toEqual([]);
  const fourWeeks = statement([relation(1, 1)], {
    first: dayOfIso('2025-12-01'),
    last: dayOfIso('2025-12-28'),
  });
  expect(settle(message('2026-01-10T09:00:00', statement([relation(1, 1)]), fourWeeks)).notes).toEqual([
    { code: 'two-tijdvakken', lhnr: '123456782L01' },
  ]);
  expect(
    settle(message('2026-01-10T09:00:00', statement([relation(1, 1), relation(1, 2)]))).tijdvakken[0],
  ).toMatchObject({ relations: 1, doubled: 1 });
});
