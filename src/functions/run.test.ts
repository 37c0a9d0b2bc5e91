import fc from 'fast-check';
import { catalogue } from './catalogue';
import { DomainError } from '../law';
import { FunctionError } from './function-error';
import { run } from './run';
import type { EachSpec, TableSpec } from './spec';

const plus: EachSpec = {
  id: 'PLUS',
  result: 'each',
  arguments: [
    { id: 'a', type: { kind: 'number' }, blankIsBlank: true },
    { id: 'b', type: { kind: 'number', min: 0 } },
    { id: 'c', type: { kind: 'number' }, optional: true },
  ],
  bind: (_, b, c) => (a) => (a as number) + (b as number) + ((c as number | undefined) ?? 0),
};

const codes = (out: readonly (readonly unknown[])[]) =>
  out.map((line) => line.map((cell) => (cell instanceof FunctionError ? cell.code : cell)));

describe('broadcasting', () => {
  it.each([
    ['values', [1, 2, 3], [[6]]],
    ['one cell and a value', [[[1]], 2, null], [[3]]],
    ['a column', [[[1], [2]], 10, null], [[11], [12]]],
    ['a row', [[[1, 2]], 10, null], [[11, 12]]],
    [
      'a block',
      [
        [
          [1, 2],
          [3, 4],
        ],
        10,
        null,
      ],
      [
        [11, 12],
        [13, 14],
      ],
    ],
    ['a column beside a column', [[[1], [2]], [[10], [20]], null], [[11], [22]]],
    [
      'a column across a row',
      [[[1], [2]], [[10, 20]], null],
      [
        [11, 21],
        [12, 22],
      ],
    ],
    ['a value with a column', [1, [[10], [20]], null], [[11], [21]]],
    ['a shorter column', [[[1], [2], [3]], [[10], [20]], null], [[11], [22], ['#N/A']]],
  ])('%s', (_, given, expected) => {
    expect(codes(run(plus, given))).toEqual(expected);
  });

  it('keeps an error in its own cell', () => {
    const error = { type: 'Error', basicValue: '#DIV/0!' };
    expect(codes(run(plus, [[[1], [error], ['x'], [4]], 1, null]))).toEqual([
      [2],
      ['#DIV/0!'],
      ['#VALUE!'],
      [5],
    ]);
    expect(codes(run(plus, [[[1], [2]], [[error], [1]], null]))).toEqual([['#DIV/0!'], [3]]);
  });

  it('keeps a blank cell blank and asks for what is missing', () => {
    expect(codes(run(plus, [[[1], [null], ['']], 1, null]))).toEqual([[2], [''], ['']]);
    expect(codes(run(plus, [1, null, null]))).toEqual([['#VALUE!']]);
    expect(codes(run(plus, []))).toEqual([['']]);
  });

  it('takes the default for what was left out, but not for a gap in a column', () => {
    expect(codes(run(plus, [[[1], [2]], 1, [[10], [null]]]))).toEqual([[12], ['#VALUE!']]);
    expect(codes(run(plus, [[[1], [2]], 1, [[null]]]))).toEqual([[2], [3]]);
  });

  it('gives the error of a bound argument in every cell that has a value', () => {
    expect(codes(run(plus, [[[1], [null]], -1, null]))).toEqual([['#NUM!'], ['']]);
  });

  it('never lets a number that Excel cannot hold into a cell', () => {
    expect(codes(run(plus, [1.7e308, 1.7e308, null]))).toEqual([['#NUM!']]);
  });

  it('gives the shape of its ranges, whatever stands in them', () => {
    const anything = fc.oneof(
      fc.double(),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.constant({ type: 'Error', basicValue: '#REF!' }),
      fc.object(),
    );
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(anything, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(block, anything, (range, b) => {
        const out = run(plus, [range, b, null]);
        expect(out.length).toBe(range.length);
        expect(out.every((line, row) => line.length === range[row]?.length)).toBe(true);
        for (const cell of out.flat()) {
          expect(cell instanceof FunctionError || ['number', 'string'].includes(typeof cell)).toBe(true);
        }
      }),
    );
  });
});

describe('an error that is thrown', () => {
  const throwing = (thrown: unknown): TableSpec => ({
    id: 'THROWS',
    result: 'table',
    arguments: [],
    table: () => {
      throw thrown;
    },
  });

  it.each([
    [new DomainError('unknown-date', {}), '#N/A', 'unknown-date'],
    [new DomainError('not-allowed', {}), '#VALUE!', 'not-allowed'],
    [new DomainError('out-of-range', {}), '#NUM!', 'out-of-range'],
    [new DomainError('too-few', {}), '#N/A', 'too-few'],
    [new TypeError('x'), '#VALUE!', 'internal'],
  ])('%p becomes a named error in the cell', (thrown, code, reason) => {
    expect(run(throwing(thrown), [])).toEqual([[expect.objectContaining({ code, reason })]]);
  });
});

describe('arguments of a table', () => {
  const shape: TableSpec = {
    id: 'SHAPE',
    result: 'table',
    arguments: [{ id: 'a', type: { kind: 'number' } }],
    table: (given) => [[given.given('a'), given.one('a') as number]],
  };

  it('takes one value where one value is asked', () => {
    expect(run(shape, [[[5]]])).toEqual([[true, 5]]);
    expect(run(shape, [[[5], [6]]])).toEqual([[expect.objectContaining({ reason: 'one-value-expected' })]]);
    expect(run(shape, [null])).toEqual([[expect.objectContaining({ reason: 'missing' })]]);
  });
});

describe('a number where a sector belongs is the figure of one’s own', () => {
  const value = (id: string, ...given: unknown[]) => {
    const spec = catalogue.find((each) => each.id === id);
    if (spec === undefined) throw new Error(id);
    return run(spec, given);
  };

  test.each([
    ['TOEDELEN', [100, 2024, 0.3], [100, 2024, null, 0.3]],
    ['TOEDELEN', [100, 2024, '30%'], [100, 2024, null, 0.3]],
    ['TEKORT', [2024, 100_000, 130_000], [2024, 100_000, null, 130_000]],
    ['REALISATIEPERCENTAGE', [2024, null, 100_000], [2024, null, null, 100_000]],
    ['BENODIGD', [2024, 150_000, 2025, 80_000], [2024, null, 2025, 80_000, 150_000]],
  ])('%s %j', (id, given, same) => {
    expect(value(id, ...given)).toEqual(value(id, ...same));
    expect(
      value(id, ...given)
        .flat()
        .some((cell) => cell instanceof FunctionError),
    ).toBe(false);
  });

  test('a percentage without its sign is told how to write it', () => {
    expect(value('TOEDELEN', 100, 2024, 30)).toEqual([
      [expect.objectContaining({ code: '#NUM!', reason: 'not-a-share' })],
    ]);
    expect(value('TOEDELEN', 100, 2024, 'markt', 30)).toEqual([
      [expect.objectContaining({ reason: 'not-a-share' })],
    ]);
  });

  test('a number beside a figure of one’s own is no sector', () => {
    expect(value('TOEDELEN', 100, 2024, 0.3, 0.4)).toEqual([
      [expect.objectContaining({ reason: 'not-allowed' })],
    ]);
  });
});
