import { dayOfIso } from '../meting/form/days';
import { composeMeting } from './compose';
import type { HiredPerson } from './hired/hired-person';

const hired = (agreement: string): HiredPerson => ({
  bsn: 0,
  saidBy: 'supplier',
  hours: 60,
  first: 0,
  last: 0,
  supplierSector: 'markt',
  lhnr: '',
  kind: 'uitzend',
  agreement: dayOfIso(agreement),
  attributed: 40,
});

test('jobs are counted as in the check: hours added up exactly, divided once, rounded once to four decimals', () => {
  const { counts, counted } = composeMeting({
    year: 2025,
    month: 12,
    organisation: { name: '', sector: 'overheid', overheidssector: 'po', region: '', lhnr: '' },
    payroll: [],
    register: [],
    hired: [5, 5, 5].map((hours) => ({ ...hired('2026-01-01'), hours })),
    lastYear: null,
  });
  // docs/counting.md, sum-rounding: 0.1352, and not three times 0.0451.
  expect(counts.jobs).toBe(0.1352);
  expect(counted).toMatchObject([{ type: 'MND', hours: 15, norm: { multiply: 1, divide: 12 } }]);
});

// Besluit Wfsv artikel 2.28, derde lid: "uiterlijk 1 augustus van het jaar volgend".
test.each([
  ['2026-07-31', 40],
  ['2026-08-01', 40],
  ['2026-08-02', NaN],
])('an agreement of %s with the supplier about 2025 attributes %p hours', (agreement, attributed) => {
  const { rows } = composeMeting({
    year: 2025,
    month: 12,
    organisation: { name: '', sector: 'overheid', overheidssector: 'po', region: '', lhnr: '' },
    payroll: [],
    register: [],
    hired: [hired(agreement)],
    lastYear: null,
  });
  expect(rows.map((row) => row.attributed)).toEqual([attributed]);
  // What is attributed matters for the quotum; the meting counts what was worked.
  expect(rows[0]?.jobs).toBeCloseTo(60 / (1331 / 12), 9);
});

test('who is not registered in the tijdvak is not written, and is told from who left', () => {
  const [now, ended, left] = [123456782, 111222333, 10554336];
  const relation = {
    first: dayOfIso('2025-12-01'),
    last: dayOfIso('2025-12-31'),
    lhnr: '',
    employer: '',
    number: '1',
    begin: 0,
    end: 0,
    aard: '1',
    hours: 100,
    weeklyHours: NaN,
    permanent: '' as const,
    lkv: '' as const,
    taxSector: NaN,
    work: true,
    file: '',
    row: 0,
  };
  const made = composeMeting({
    year: 2025,
    month: 12,
    organisation: { name: '', sector: 'overheid', overheidssector: 'po', region: '', lhnr: '' },
    payroll: [
      { ...relation, bsn: now },
      { ...relation, bsn: ended },
      { ...relation, bsn: ended, number: '2' },
    ],
    register: [
      { bsn: now, row: 1, from: 0, until: dayOfIso('2025-12-01') },
      { bsn: ended, row: 2, from: 0, until: dayOfIso('2025-11-30') },
    ],
    hired: [],
    lastYear: new Set([now, ended, left]),
  });
  expect(made.rows.map(({ bsn }) => bsn)).toEqual([now]);
  expect(made.counts.registered).toBe(1);
  expect(made.leftOut).toEqual([
    {
      reason: 'registration-ended',
      ...{ relations: 2, hours: 200 },
      notWritten: [0, 1].map(() => ({ bsn: ended, file: '', row: 0 })),
      written: [],
    },
  ]);
  // On the payroll all the same.
  expect(made.notOnPayroll).toEqual([]);
  expect(made.gone).toEqual([
    { bsn: ended, why: 'not-registered' },
    { bsn: left, why: 'not-on-payroll' },
  ]);
});

test.each([
  ['of the hire', '2025-03-01', '2026-02-28', ['MND']],
  ['of a hire for a calendar year', '2025-01-01', '2025-12-31', ['MND']],
  ['of a hire for half a year', '2025-07-01', '2025-12-31', ['MND']],
  ['of a part of the month', '2025-12-15', '2025-12-31', ['MND']],
  ['of four weeks', '2025-12-01', '2025-12-28', ['4WK']],
  ['of another month', '2025-11-01', '2025-11-30', []],
])('hired hours with days %s', (_what, first, last, types) => {
  const { counted } = composeMeting({
    year: 2025,
    month: 12,
    organisation: { name: '', sector: 'overheid', overheidssector: 'po', region: '', lhnr: '' },
    payroll: [],
    register: [],
    hired: [{ ...hired('2026-07-31'), first: dayOfIso(first), last: dayOfIso(last) }],
    lastYear: null,
  });
  expect(counted.map(({ type }) => type)).toEqual(types);
});

test('somebody who is hired and on the payroll has two numbers, and it is said', () => {
  const bsn = 123456782;
  const day = dayOfIso('2025-12-01');
  const { rows, hiredOnPayroll } = composeMeting({
    year: 2025,
    month: 12,
    organisation: { name: '', sector: 'overheid', overheidssector: 'po', region: '', lhnr: '' },
    payroll: [
      {
        ...{ first: day, last: day + 30, bsn, lhnr: '', employer: '', number: '1', begin: 0, end: 0 },
        ...{ aard: '1', hours: 100, weeklyHours: NaN, permanent: '', lkv: '', taxSector: NaN, work: true },
        file: '',
        row: 0,
      },
    ],
    register: [{ bsn, row: 1, from: 0, until: 0 }],
    hired: [{ ...hired('2026-07-31'), bsn }],
    lastYear: null,
  });
  expect(rows.map(({ number, form }) => [number, form])).toEqual([
    ['1', 'formeel'],
    ['2', 'inleen'],
  ]);
  expect(hiredOnPayroll).toEqual([bsn]);
});
