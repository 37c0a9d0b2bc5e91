import '../meta/group-by-polyfill';
import * as engine from '@odoo/o-spreadsheet';
import { functionMetadata } from '../../scripts/function-metadata';
import { catalogue } from '../../src/functions/catalogue';
import { exampleSheets } from '../../src/functions/example-sheets';
import { FunctionError } from '../../src/functions/function-error';
import { run } from '../../src/functions/run';
import { functions as en } from '../../src/locales/en/functions';
import { functions as nl } from '../../src/locales/nl/functions';
import { CustomFunctionError, registerFunctions } from '../../src/workbench/custom-functions';

const address = (column: number, row: number): string => `${String.fromCharCode(64 + column)}${String(row)}`;

beforeAll(() => {
  jest.spyOn(console, 'debug').mockImplementation();
  const associated = new Map(
    catalogue.map((spec) => [
      spec.id,
      (...given: unknown[]) =>
        run(spec, given.slice(0, spec.arguments.length)).map((line) =>
          line.map((cell) => (cell instanceof FunctionError ? new CustomFunctionError(cell.code) : cell)),
        ),
    ]),
  );
  registerFunctions(engine, 'BANENAFSPRAAK', functionMetadata('nl'), associated, () => undefined);
});

it.each([
  ['nl', nl],
  ['en', en],
] as const)('computes every worked example in %s without an error', (notation, texts) => {
  const sheets = exampleSheets(texts, notation);
  const model = new engine.Model({
    sheets: sheets.map(({ name, cells }) => ({
      id: name,
      name,
      rowNumber: 200,
      cells: Object.fromEntries(
        cells.map(({ column, row, value, formula }) => [
          address(column, row),
          formula ?? (typeof value === 'string' ? `'${value}` : String(value)),
        ]),
      ),
    })),
  });
  let formulas = 0;
  for (const { name, cells } of sheets) {
    for (const { row, column, formula } of cells) {
      if (formula === undefined) continue;
      formulas++;
      const { type, value } = model.getters.getEvaluatedCell({
        sheetId: name,
        col: column - 1,
        row: row - 1,
      });
      expect({ formula, type, value }).not.toMatchObject({ type: 'error' });
    }
  }
  expect(formulas).toBeGreaterThanOrEqual(catalogue.length);
});

it('leaves room for every table and every range', () => {
  for (const { cells } of exampleSheets(nl, 'nl')) {
    const places = cells.map(({ row, column }) => `${String(row)}:${String(column)}`);
    expect(new Set(places).size).toBe(places.length);
  }
});
