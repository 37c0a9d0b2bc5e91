import './group-by-polyfill';
import { Model } from '@odoo/o-spreadsheet';
import fc from 'fast-check';
import { catalogue, type FunctionId } from '../../src/functions/catalogue';
import { documentation } from '../../src/functions/catalogue/documentation';
import type { Twin } from '../../src/functions/documentation';
import { formulaText, twinFormula } from '../../src/functions/formula';
import { FunctionError } from '../../src/functions/function-error';
import { run } from '../../src/functions/run';
import type { ArgumentKind, CellOut, FunctionSpec, PlainValue } from '../../src/functions/spec';
import { often } from '../support/long';

/**
 * The formula without the add-in gives what the function gives: both are fed the same generated cells, one through the
 * runner, one through a spreadsheet engine that knows nothing of this product.
 */
type Scalar = number | string | boolean | null;
type Given = Scalar | readonly (readonly Scalar[])[];

const cents = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((value) => value / 100);

function arbitrary(type: ArgumentKind): fc.Arbitrary<Given> {
  switch (type.kind) {
    case 'number': {
      const { min = 0, max = min + 100_000, whole = false } = type;
      return whole
        ? fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
        : fc.integer({ min: Math.ceil(min * 100), max: Math.floor(max * 100) }).map((value) => value / 100);
    }
    case 'year':
      return fc.integer({ min: 2010, max: 2027 });
    case 'choice':
      return fc.constantFrom(...type.choice.values);
    case 'boolean':
      return fc.boolean();
    case 'values':
      // A formula without the add-in holds for the published figures.
      return fc.constant(null);
    case 'date':
    case 'text':
    case 'range':
      throw new Error(`a ${type.kind} cannot be made up: give this function input in "own" of this test`);
  }
}

const persons = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }).map((n) => `P${String(n)}`)), {
  minLength: 1,
  maxLength: 8,
});

const points = fc
  .uniqueArray(fc.integer({ min: 2013, max: 2026 }), { minLength: 3, maxLength: 8 })
  .chain((years) => fc.tuple(...years.map((year) => cents(1000).map((jobs) => [year, jobs] as const))));

const day = fc.integer({ min: 44_562, max: 46_022 });
const serials = (rows: readonly (number | null)[]): Scalar[][] => rows.map((value) => [value]);

/** Spells of a few persons, some still running. */
const spells = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5 }), day, fc.option(fc.integer({ min: 0, max: 600 }))), {
    minLength: 4,
    maxLength: 10,
  })
  .map((rows) => [
    rows.map(([person]) => [`P${String(person)}`]),
    serials(rows.map(([, begin]) => begin)),
    serials(rows.map(([, begin, length]) => (length === null ? null : begin + length))),
  ]);

const column = <T extends Scalar>(cell: fc.Arbitrary<T>): fc.Arbitrary<Scalar[][]> =>
  fc.array(
    cell.map((value) => [value]),
    { minLength: 6, maxLength: 6 },
  );

/** Nine digits that pass the elfproef, made by trying the last one. */
const passing = fc.integer({ min: 10_000_000, max: 99_999_999 }).map((first) => {
  const digits = [...String(first)].map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (9 - index), 0);
  return `${String(first)}${String(sum % 11 === 10 ? 0 : sum % 11)}`;
});

const nulmetingLent = (sector: 'markt' | 'overheid') =>
  Number(run(catalogue.find(({ id }) => id === 'NULMETING') as FunctionSpec, [sector, 'inleen'])[0]?.[0]);

/** Input that the kind of argument alone does not give. */
const own: Partial<Record<FunctionId, fc.Arbitrary<readonly Given[]>>> = {
  BENODIGD: fc.tuple(
    fc.integer({ min: 2013, max: 2024 }),
    fc.constantFrom('markt', 'overheid', 'totaal'),
    fc.integer({ min: 2025, max: 2026 }),
    cents(100_000),
  ),
  QUOTUM: fc.tuple(
    cents(1_000_000),
    fc.integer({ min: 1, max: 900 }).map((percent) => percent / 10_000),
    fc.constantFrom('week', 'vier weken', 'maand', 'kwartaal', 'halfjaar', 'jaar'),
    fc.constant(2024),
  ),
  QUOTUMTEKORT: fc
    .tuple(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 1, max: 900 }).map((percent) => percent / 10_000),
    )
    // Rounding down is a cliff: binary fractions may fall on the other side of it than exact ones.
    .filter(([hours, target, percent]) => {
      const tenths = ((hours * percent - target) / 1331) * 10;
      return Math.abs(tenths - Math.round(tenths)) > 1e-6;
    })
    .map((given) => [...given, 2024]),
  QUOTUMPLICHTIG: fc.tuple(fc.integer({ min: 40_000, max: 41_000 }), fc.constant(2026)),
  LKV: fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.constant(2026)),
  BSNGELDIG: fc.tuple(fc.integer({ min: 10_000_000, max: 999_999_999 })),
  JOBUNITS: fc.tuple(
    cents(100_000),
    fc.constantFrom('week', 'vier weken', 'maand', 'kwartaal', 'halfjaar', 'jaar'),
    fc.constant(2024),
  ),
  UREN: fc.tuple(
    cents(100_000),
    fc.constantFrom('week', 'vier weken', 'maand', 'kwartaal', 'halfjaar', 'jaar'),
    fc.constant(2024),
  ),
  QUOTUMHEFFING: fc.tuple(
    fc.integer({ min: 0, max: 500 }).map((tenths) => tenths / 10),
    fc.constant(2024),
  ),
  WERKBEHOUD: fc.tuple(persons, persons),
  JOBUNITSPERIODE: fc
    .tuple(cents(100_000), day, fc.integer({ min: 0, max: 800 }))
    .map(([hours, first, length]) => [hours, first, first + length]),
  // As a letter would print it: a level, a key of one decimal, and the two increases rounded to whole jobs.
  AFGELEIDESLEUTEL: fc
    .tuple(fc.integer({ min: 20_000, max: 60_000 }), fc.integer({ min: 100, max: 900 }))
    .map(([level, key]) => [
      level,
      Math.round((level * (1000 - key)) / 1000 - nulmetingLent('markt')),
      Math.round((level * key) / 1000 - nulmetingLent('overheid')),
      1,
    ]),
  INLEENTOEDELEN: fc.tuple(
    column(cents(1000)),
    column(fc.constantFrom('markt', 'overheid', null)),
    fc.constant(2024),
    fc.integer({ min: 0, max: 1000 }).map((share) => share / 1000),
  ),
  REGIOGROEI: fc.tuple(
    column(fc.constantFrom('Zeeland', 'Twente', 'Drenthe')),
    column(cents(1000)),
    column(fc.constantFrom('Zeeland', 'Twente', 'Gooi')),
    column(cents(1000)),
  ),
  QUOTUMBEREKENING: fc
    .tuple(
      fc.constant(2024),
      fc.constantFrom('markt', 'overheid'),
      fc.integer({ min: 800, max: 1500 }),
      fc.integer({ min: 500_000, max: 2_000_000 }),
      fc.integer({ min: 1500, max: 1700 }),
      fc.integer({ min: 0, max: 5000 }),
      fc.integer({ min: 0, max: 5_000_000 }),
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 0, max: 100_000 }),
      fc.integer({ min: 0, max: 6000 }),
      fc.integer({ min: 1000, max: 1500 }),
    )
    .filter(([, , c, d, e, h, agency, a, b, f, g]) => {
      const hundredths = (((a + b - h) * c + f * g) / (d * e - agency)) * 10_000;
      return Math.abs(hundredths - Math.round(hundredths)) > 1e-6;
    }),
  QUOTUMPERCENTAGE: fc.tuple(
    fc.integer({ min: 2017, max: 2025 }),
    fc.constantFrom('overheid', 'overheid', 'markt'),
    fc.constantFrom('definitief', 'indicatief', 'indicatief'),
  ),
  QUOTUMREGIMES: fc.tuple(fc.integer({ min: 0, max: 500 }).map((tenths) => tenths / 10)),
  AANDEELVAST: fc.tuple(column(cents(2000).map((hours) => hours + 1)), column(fc.boolean())),
  UITSTROOM: fc
    .tuple(spells, day, fc.integer({ min: 1, max: 500 }))
    .map(([columns, first, length]) => [...columns, first, first + length]),
  LHNRGELDIG: fc
    .tuple(
      fc.oneof(passing, fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String)),
      fc.constantFrom('L', 'l', 'B'),
      fc.constantFrom('00', '01', '12'),
    )
    .map((parts) => [parts.join('')]),
  PROGNOSE: points.map((pairs) => [pairs.map(([year]) => [year]), pairs.map(([, jobs]) => [jobs]), 2030]),
};

/** The value of the function that its twin gives. */
function comparable(spec: FunctionSpec, given: readonly Given[]): CellOut | undefined {
  const out = run(spec, given);
  const [[first] = []] = out;
  if (first instanceof FunctionError) return first;
  switch (spec.id) {
    case 'PROGNOSE':
    case 'QUOTUMREGIMES':
      return out[1]?.[1];
    case 'UITSTROOM':
      // Nobody worked on the first day: an empty cell, where a formula divides by zero.
      return out[3]?.[1] === '' ? new FunctionError('#DIV/0!', 'too-few') : out[3]?.[1];
    case 'AFGELEIDESLEUTEL':
      return out[3]?.[2];
    case 'INLEENTOEDELEN':
      return out[3]?.[2];
    case 'REGIOGROEI':
      return out.at(-1)?.[3];
    default:
      return first;
  }
}

const letter = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

/** Puts each case on a sheet of its own, the arguments in columns, and gives the value of the formula on each. */
function evaluate(spec: FunctionSpec, twin: Twin, cases: readonly (readonly Given[])[]): unknown[] {
  const sheets = cases.map((given, number) => {
    const cells: Record<string, string> = {};
    const parts = given.map((argument, column) => {
      const rows = Array.isArray(argument)
        ? (argument as readonly (readonly Scalar[])[])
        : [[argument as Scalar]];
      for (const [row, line] of rows.entries())
        if (line[0] !== null && line[0] !== undefined)
          cells[`${letter(column)}${String(row + 1)}`] = String(line[0]);
      const last = rows.length > 1 ? `:${letter(column)}${String(rows.length)}` : '';
      return `${letter(column)}1${last}`;
    });
    // Values of one's own are typed in the formula: what does not stand in a cell is left out.
    const written = parts.map((part, index) =>
      spec.arguments[index]?.type.kind === 'values' ? formulaText((given[index] ?? null) as Scalar) : part,
    );
    cells['N1'] = twinFormula(spec, twin, written) ?? 'none';
    // The engine computes every cell of a sheet, also of one as large as it makes by itself.
    return { id: `s${String(number)}`, name: `S${String(number)}`, cells, colNumber: 14, rowNumber: 12 };
  });
  const model = new Model({ sheets });
  return sheets.map(({ id }) => model.getters.getEvaluatedCell({ sheetId: id, col: 13, row: 0 }).value);
}

// The engine announces every workbook it opens.
beforeAll(() => jest.spyOn(console, 'debug').mockImplementation());

const withTwin = catalogue.flatMap((spec) => {
  const { twin } = documentation[spec.id];
  return twin === undefined ? [] : [[spec.id, spec, twin] as const];
});

const GENERATED = often(40, 120);
const AT_ONCE = 40;

/** What a function gave and its formula did not, for the first call where they differ. */
function difference(
  spec: FunctionSpec,
  given: readonly Given[],
  value: CellOut | undefined,
  twin: unknown,
): string | null {
  const isSame =
    value instanceof FunctionError
      ? String(twin).startsWith('#')
      : typeof value === 'number'
        ? // Eight digits: a regression over years loses a few of the sixteen that a number has.
          Math.abs(Number(twin) - value) <= 1e-8 * Math.max(1000, Math.abs(value))
        : twin === value;
  if (isSame) return null;
  const gave = value instanceof FunctionError ? `${value.code} (${value.reason})` : JSON.stringify(value);
  return `${spec.id}(${given.map((each) => JSON.stringify(each)).join('; ')}) gives ${gave}, its formula ${JSON.stringify(twin)}.`;
}

/** The function and its formula give the same for every one of the generated calls. */
function expectEqual(spec: FunctionSpec, formula: Twin, given: fc.Arbitrary<readonly Given[]>): void {
  let answered = 0;
  for (let done = 0; done < GENERATED; done += AT_ONCE) {
    const cases = fc.sample(given, AT_ONCE);
    const twins = evaluate(spec, formula, cases);
    for (const [index, call] of cases.entries()) {
      const value = comparable(spec, call);
      const found = difference(spec, call, value, twins[index]);
      if (found !== null)
        throw new Error(
          `${found}\nMend one of them; if this is no call that anyone makes, put input within bounds into "own" of this test.`,
        );
      if (!(value instanceof FunctionError)) answered++;
    }
  }
  if (answered <= GENERATED / 40)
    throw new Error(
      `${spec.id} gives an error for nearly all that was made up: put input that it accepts into "own" of this test.`,
    );
}

it.each(withTwin)('%s equals its formula without the add-in', (_, spec, formula) => {
  expectEqual(spec, formula, own[spec.id] ?? fc.tuple(...spec.arguments.map(({ type }) => arbitrary(type))));
});

const withOwnValues = withTwin.flatMap(([id, spec, twin]) => {
  const argument = spec.arguments.find(({ type }) => type.kind === 'values');
  return argument?.type.kind === 'values' ? [[id, spec, twin, argument.type.plain] as const] : [];
});

it.each(withOwnValues.filter(([, , , plain]) => plain !== undefined))(
  '%s equals its formula with a number of one’s own',
  (_, spec, formula, plain) => {
    const { min, max } = plain as PlainValue;
    const number = fc.integer({ min: 1, max: 1000 }).map((part) => min + ((max - min) * part) / 1000);
    const given = own[spec.id] ?? fc.tuple(...spec.arguments.map(({ type }) => arbitrary(type)));
    const at = spec.arguments.findIndex(({ type }) => type.kind === 'values');
    expectEqual(
      spec,
      formula,
      fc
        .tuple(given, number)
        .map(([parts, value]) => spec.arguments.map((_, i) => (i === at ? value : (parts[i] ?? null))))
        // Years before the agreement have no target and no key; a formula does not know that.
        .filter((parts) => !(comparable(spec, parts) instanceof FunctionError)),
    );
  },
);

it.each(withOwnValues)('%s shows no formula that leaves own values out', (_, spec, formula, plain) => {
  const parts = (value: string) =>
    spec.arguments.map(({ id, type }) => (type.kind === 'values' ? value : id));
  expect(twinFormula(spec, formula, parts(''))).not.toBeNull();
  const refused = [
    'BA_Parameters!A1:E9',
    'B2',
    '"x"',
    '0',
    ...(plain === undefined ? ['0.3'] : [String(plain.max + 1)]),
  ];
  for (const value of refused) expect(twinFormula(spec, formula, parts(value))).toBeNull();
});
