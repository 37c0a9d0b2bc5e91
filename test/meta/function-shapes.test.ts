import { catalogue, type CatalogueFunction } from '../../src/functions/catalogue';
import { examples } from '../../src/functions/catalogue/examples';
import { isExampleRange, type Example } from '../../src/functions/example';
import { FunctionError } from '../../src/functions/function-error';
import { run } from '../../src/functions/run';
import type { ArgumentSpec, CellOut, EachSpec, FunctionSpec } from '../../src/functions/spec';

/**
 * The one coercion table holds for every argument of every function: each is called with every shape and every kind of cell,
 * starting from one of its own examples.
 */
const error = { type: 'Error', errorType: 'Div0', basicType: 'Error', basicValue: '#DIV/0!' };
const reference = { type: 'Error', errorType: 'Ref', basicType: 'Error', basicValue: '#REF!' };
const blanks = [null, undefined, '', '   ', { type: 'Empty', basicType: 'Empty' }];

const shown = (cell: CellOut | undefined): unknown => (cell instanceof FunctionError ? cell.code : cell);
const cells = (out: readonly (readonly CellOut[])[]): unknown[][] => out.map((line) => line.map(shown));

function succeeds(spec: FunctionSpec, { arguments: given }: Example): boolean {
  return !run(spec, valuesOf(given))
    .flat()
    .some((cell) => cell instanceof FunctionError);
}

function valuesOf(given: Example['arguments']): unknown[] {
  return given.map((argument) => (isExampleRange(argument) ? argument.values : argument));
}

/** The arguments of an example, with what it leaves out. */
function padded(spec: FunctionSpec, { arguments: given }: Example): unknown[] {
  const values = valuesOf(given);
  return spec.arguments.map((_, index) => values[index] ?? null);
}

/** The arguments of an example that succeeds with one value each. */
function scalarCall(spec: CatalogueFunction): unknown[] {
  const example = examples[spec.id].find(
    (each) =>
      succeeds(spec, each) &&
      !each.arguments.some(isExampleRange) &&
      run(spec, valuesOf(each.arguments)).flat().length === 1,
  );
  if (example === undefined) throw new Error(`${spec.id} has no example of single values`);
  return padded(spec, example);
}

function withCell(given: readonly unknown[], index: number, value: unknown): unknown[] {
  return given.map((each, place) => (place === index ? value : each));
}

/** Something that belongs in the argument: what the example has, or what an optional one might get. */
function sample(argument: ArgumentSpec, value: unknown): unknown {
  if (value !== null && value !== undefined) return value;
  switch (argument.type.kind) {
    case 'choice':
      return argument.type.choice.values[0];
    case 'year':
      return 2024;
    case 'date':
      return '2024-06-30';
    case 'boolean':
      return false;
    case 'number':
      return 0.5;
    default:
      return 'x';
  }
}

const each = catalogue.filter((spec): spec is EachSpec & CatalogueFunction => spec.result === 'each');
const stretching = each.flatMap((spec) =>
  spec.arguments.flatMap((argument, index) =>
    argument.type.kind === 'values' ? [] : [[spec.id, argument.id, spec, argument, index] as const],
  ),
);

describe.each(stretching)('%s over %s', (_, __, spec, argument, index) => {
  const base = scalarCall(spec);
  const value = sample(argument, base[index]);
  const given = withCell(base, index, value);
  const one = cells(run(spec, given))[0]?.[0];

  it('gives the same for a value and for a range of one cell', () => {
    expect(cells(run(spec, withCell(given, index, [[value]])))).toEqual([[one]]);
  });

  it('spills in the shape of a column, a row and a block', () => {
    expect(cells(run(spec, withCell(given, index, [[value], [value]])))).toEqual([[one], [one]]);
    expect(cells(run(spec, withCell(given, index, [[value, value, value]])))).toEqual([[one, one, one]]);
    const block = [
      [value, value],
      [value, value],
    ];
    expect(cells(run(spec, withCell(given, index, block)))).toEqual([
      [one, one],
      [one, one],
    ]);
  });

  it('keeps an error in its own cell, and the rest of the column', () => {
    const out = cells(run(spec, withCell(given, index, [[value], [error], [value], [reference]])));
    expect(out).toEqual([[one], ['#DIV/0!'], [one], ['#VALUE!']]);
  });

  it.each(blanks)('never counts a blank cell (%p) as zero', (blank) => {
    const [[above], [cell] = [], [below] = []] = run(
      spec,
      withCell(given, index, [[value], [blank], [value]]),
    ) as [CellOut[], CellOut[], CellOut[]];
    expect([shown(above), shown(below)]).toEqual([one, one]);
    if (argument.blankIsNone === true) {
      expect(shown(cell)).toEqual(cells(run(spec, withCell(given, index, null)))[0]?.[0]);
    } else if (argument.blankIsBlank === true || argument.blankIsBlank === 'row') {
      expect(shown(cell)).toBe('');
    } else {
      expect(shown(cell)).toBe('#VALUE!');
    }
  });

  it('refuses what it cannot be, in its own cell', () => {
    const wrong: readonly unknown[] =
      argument.type.kind === 'text'
        ? [[true]]
        : argument.type.kind === 'boolean'
          ? ['misschien', 2]
          : [true, 'geen van alle', '1.2.3'];
    for (const nonsense of wrong.flat()) {
      const out = cells(run(spec, withCell(given, index, [[value], [nonsense]])));
      expect(out).toEqual([[one], ['#VALUE!']]);
    }
  });

  const { type } = argument;
  if (type.kind === 'number' || type.kind === 'year') {
    it('reads a number as text in both notations, and refuses a text that is two numbers', () => {
      const number = Number(value);
      for (const text of [String(number), String(number).replace('.', ','), ` ${String(number)}\u00a0`]) {
        expect(cells(run(spec, withCell(given, index, [[text]])))).toEqual([[one]]);
      }
      expect(cells(run(spec, withCell(given, index, [['1.234']])))).toEqual([['#VALUE!']]);
    });
  }
  if (type.kind === 'date') {
    it('reads a date as serial number, as ISO text and as a Dutch text', () => {
      const serial = Date.parse(`${String(value)}T00:00:00Z`) / 86_400_000 + 25_569;
      if (Number.isNaN(serial)) return;
      const [year, month, day] = String(value).split('-');
      for (const date of [serial, serial + 0.5, `${String(day)}-${String(month)}-${String(year)}`]) {
        expect(cells(run(spec, withCell(given, index, [[date]])))).toEqual([[one]]);
      }
    });
  }
  if (type.kind === 'choice') {
    it('understands every word for a choice, in any letter case', () => {
      for (const [word, meant] of type.choice.understood) {
        if (meant !== value) continue;
        expect(cells(run(spec, withCell(given, index, [[word.toUpperCase()]])))).toEqual([[one]]);
      }
    });
  }
});

/** The rows of a meting are judged one by one: an error in a cell is a finding of CONTROLE and a row that METING leaves out. */
const judgesRows = new Set(['METING', 'CONTROLE']);

const tables = catalogue.flatMap((spec) => {
  const example = examples[spec.id].find((candidate) => succeeds(spec, candidate));
  return spec.result === 'table' && example !== undefined
    ? spec.arguments.flatMap((argument, index) =>
        argument.type.kind === 'values' || judgesRows.has(spec.id)
          ? []
          : [[spec.id, argument.id, spec, argument, index, padded(spec, example)] as const],
      )
    : [];
});

describe.each(tables)('%s with %s', (_, __, spec, argument, index, given) => {
  const value = given[index];
  const replaced = (first: unknown): unknown[] => {
    if (!Array.isArray(value)) return withCell(given, index, first);
    const [[, ...rest] = [], ...lines] = value as unknown[][];
    return withCell(given, index, [[first, ...rest], ...lines]);
  };

  it('shows an error that stands in it', () => {
    expect(run(spec, replaced(error)).flat().map(shown)).toContain('#DIV/0!');
  });

  if (argument.type.kind === 'number' && Array.isArray(value)) {
    it('does not take a blank cell for zero', () => {
      const blank = cells(run(spec, replaced(null)));
      // Shares that are not 100% together are refused either way.
      if (!String(blank[0]?.[0]).startsWith('#')) expect(blank).not.toEqual(cells(run(spec, replaced(0))));
    });
  }

  it('gives a rectangle of cells that Excel can show, whatever it gets', () => {
    const anything = [null, 'x', -1, NaN, true, error, [[1, 2]], [['a'], [null]], { a: 1 }];
    for (const junk of anything) {
      const out = run(spec, withCell(given, index, junk));
      const width = out[0]?.length ?? 0;
      expect(width).toBeGreaterThan(0);
      for (const line of out) {
        expect(line.length).toBe(width);
        for (const cell of line) {
          const fit = ['number', 'string', 'boolean'].includes(typeof cell) || cell instanceof FunctionError;
          expect(fit && !Number.isNaN(cell)).toBe(true);
        }
      }
    }
  });
});
