import fc from 'fast-check';
import { sectorOrTotal } from './choices';
import { coerce, parseNumber } from './coerce';
import { FunctionError } from './function-error';
import type { ArgumentKind, Coerced } from './spec';

const as = (type: ArgumentKind, raw: unknown): Coerced | FunctionError => coerce(raw, { id: 'x', type });
const reason = (value: Coerced | FunctionError): string =>
  value instanceof FunctionError ? `${value.code} ${value.reason}` : String(value);

const kinds: readonly ArgumentKind[] = [
  { kind: 'number' },
  { kind: 'year' },
  { kind: 'date' },
  { kind: 'choice', choice: sectorOrTotal },
  { kind: 'text' },
  { kind: 'boolean' },
];

describe('a blank cell', () => {
  it.each([null, undefined, '', '   ', '\u00a0', [[null]], [['']], { type: 'Empty', basicType: 'Empty' }])(
    'is absent for every kind: %p',
    (blank) => {
      for (const kind of kinds) expect(as(kind, blank)).toBeUndefined();
    },
  );
});

describe('an error in a cell', () => {
  it.each([
    [{ type: 'Error', basicType: 'Error', basicValue: '#N/A' }, '#N/A'],
    [{ type: 'Error', basicValue: '#DIV/0!' }, '#DIV/0!'],
    [{ code: '#NUM!' }, '#NUM!'],
    [{ error: '#NULL!' }, '#NULL!'],
    [{ type: 'Error', basicValue: '#REF!' }, '#VALUE!'],
    [new FunctionError('#N/A', 'unknown-date'), '#N/A'],
  ])('goes on as that error for every kind: %p', (raw, code) => {
    for (const kind of kinds) expect(as(kind, raw)).toMatchObject({ code });
  });
});

describe('a number', () => {
  const number: ArgumentKind = { kind: 'number' };

  it.each([
    [1.5, 1.5],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['-12,75', -12.75],
    ['\u22125', -5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['-0.125', -0.125],
    [' 7 ', 7],
    ['26,5%', 0.265],
    ['1,93%', 0.0193],
    ['1.93%', 0.0193],
    ['1E3', 1000],
    [[[3]], 3],
    [{ type: 'Double', basicValue: 2.5, numberFormat: '0.0' }, 2.5],
  ])('reads %p as %p', (raw, expected) => {
    expect(as(number, raw)).toBe(expected);
  });

  it.each(['1.234', '12,345', '-123.456'])('refuses %p, which is two numbers', (raw) => {
    expect(reason(as(number, raw))).toBe('#VALUE! ambiguous-number');
  });

  it.each(['abc', '1.2.3', '1,2,3', '12-5', '€ 5', '.', '%', true, false])('refuses %p', (raw) => {
    expect(reason(as(number, raw))).toBe('#VALUE! not-a-number');
  });

  it('refuses what lies outside its bounds, and what is no number at all', () => {
    expect(reason(as({ kind: 'number', min: 0 }, -1))).toBe('#NUM! out-of-range');
    expect(reason(as({ kind: 'number', max: 1 }, 2))).toBe('#NUM! out-of-range');
    expect(reason(as(number, NaN))).toBe('#NUM! out-of-range');
    expect(reason(as(number, Infinity))).toBe('#NUM! out-of-range');
  });

  it('reads back every number as a Dutch and an English sheet write it', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const places = Math.round(value * 100) / 100;
        for (const locale of ['nl-NL', 'en-US']) {
          const text = new Intl.NumberFormat(locale, {
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
          }).format(places);
          expect(parseNumber(text)).toBeCloseTo(places, 6);
        }
      }),
    );
  });

  it('never reads a text as a number that one of the notations denies', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (head, tail) => {
        const text = `${String(head)}.${String(tail).padStart(3, '0')}`;
        expect(parseNumber(text)).toBe('ambiguous-number');
      }),
    );
  });
});

describe('a year', () => {
  it.each([
    [2024, '2024'],
    ['2024', '2024'],
    [2024.5, '#VALUE! not-whole'],
    [24, '#NUM! out-of-range'],
    [45657, '#NUM! out-of-range'],
    [true, '#VALUE! not-a-number'],
  ])('%p gives %s', (raw, expected) => {
    expect(reason(as({ kind: 'year' }, raw))).toBe(expected);
  });
});

describe('a choice', () => {
  it.each([
    ['markt', 'markt'],
    [' Markt ', 'markt'],
    ['GOVERNMENT', 'overheid'],
    ['mrkt', '#VALUE! not-allowed'],
    [1, '#VALUE! not-allowed'],
    [true, '#VALUE! not-allowed'],
    [0, 'undefined'],
    [[[0]], 'undefined'],
  ])('%p gives %s', (raw, expected) => {
    expect(reason(as({ kind: 'choice', choice: sectorOrTotal }, raw))).toBe(expected);
  });
});

describe('a date', () => {
  it.each([
    [45657, '2024-12-31'],
    [45657.75, '2024-12-31'],
    [61, '1900-03-01'],
    ['2026-01-31', '2026-01-31'],
    ['31-1-2026', '2026-01-31'],
    ['31/01/2026', '2026-01-31'],
    ['31-2-2026', '#VALUE! not-a-date'],
    ['03/04/2024', '#VALUE! ambiguous-date'],
    ['3-4-2024', '#VALUE! ambiguous-date'],
    ['13-4-2024', '2024-04-13'],
    ['4.4.2024', '2024-04-04'],
    ['31-12-24', '#VALUE! short-year'],
    ['gisteren', '#VALUE! not-a-date'],
    [60, '#NUM! out-of-range'],
    [2024, '#VALUE! not-a-date'],
    [true, '#VALUE! not-a-date'],
  ])('%p gives %s', (raw, expected) => {
    expect(reason(as({ kind: 'date' }, raw))).toBe(expected);
  });
});

describe('a date or a year', () => {
  it.each([
    [2024, '2024-12-31'],
    ['2024', '2024-12-31'],
    [45657, '2024-12-31'],
    ['1-1-2024', '2024-01-01'],
  ])('%p gives %s', (raw, expected) => {
    expect(reason(as({ kind: 'date', orYear: true }, raw))).toBe(expected);
  });
});

describe('yes or no', () => {
  it.each([
    [true, 'true'],
    [false, 'false'],
    [1, 'true'],
    [0, 'false'],
    ['WAAR', 'true'],
    ['nee', 'false'],
    ['misschien', '#VALUE! not-a-boolean'],
    [2, '#VALUE! not-a-boolean'],
  ])('%p gives %s', (raw, expected) => {
    expect(reason(as({ kind: 'boolean' }, raw))).toBe(expected);
  });
});

describe('text', () => {
  it('is itself, a number is its digits, a boolean is refused', () => {
    expect(as({ kind: 'text' }, ' abc ')).toBe('abc');
    expect(as({ kind: 'text' }, 12)).toBe('12');
    expect(reason(as({ kind: 'text' }, true))).toBe('#VALUE! not-allowed');
  });
});

describe('a last day that says that there is none', () => {
  const lastDay = (raw: string | number) =>
    coerce(raw, { id: 'registratie_tot', type: { kind: 'date', orNoEnd: true }, optional: true });

  test.each([
    0,
    99_991_231,
    2_958_465,
    '0',
    '0,00',
    '99991231',
    '9999-12-31',
    '31-12-9999',
    '1-2-9999',
    '31 december 9999',
    'n.v.t.',
  ])('%j is none', (raw) => {
    expect(lastDay(raw)).toBeUndefined();
  });

  test.each(['tel 9999', '9999', 'x 9999', '30-02-9999', '99991301', '2999-12-31', '20241231'])(
    '%j is no day',
    (raw) => {
      expect(lastDay(raw)).toMatchObject({ code: '#VALUE!' });
    },
  );

  test('a first day is never none', () => {
    for (const raw of ['0', '99991231', 99_991_231])
      expect(coerce(raw, { id: 'registratie_van', type: { kind: 'date' } })).toBeInstanceOf(FunctionError);
  });
});
