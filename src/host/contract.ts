import { CellKind, type Batch, type Cell } from '../workbook/table';
import type { ChangeEvent, Feature, FormulaCell, WorkbookHost, WriteCell } from './host';
import { HostError } from './host-error';

/**
 * What every host promises, as plain code: it runs in the tests, in the workbench, and from the pane inside the user's own
 * Excel. It works on a sheet of its own and takes that away again.
 */
export interface ContractCheck {
  /** Stable name, for reports and for the words beside it. */
  readonly name: string;
  /** Runs only where the host supports this. */
  readonly feature?: Feature;
  /** Throws where the promise is broken. `sheet` is empty and the check's own. */
  run(host: WorkbookHost, sheet: string, given: ContractInput): Promise<void>;
}

export interface ContractInput {
  /** An .xlsx file with the sheets `Een` and `Twee`, for inserting sheets; without it that check is left out. */
  readonly workbook?: ArrayBuffer;
}

export type ContractOutcome =
  | { readonly name: string; readonly outcome: 'passed' }
  | { readonly name: string; readonly outcome: 'failed'; readonly reason: string }
  | { readonly name: string; readonly outcome: 'left-out'; readonly reason: string };

/** Runs all checks one after another, each on a fresh sheet; one that fails stops none of the others. */
export async function runContract(
  host: WorkbookHost,
  given: ContractInput = {},
  checks: readonly ContractCheck[] = contractChecks,
): Promise<readonly ContractOutcome[]> {
  const outcomes: ContractOutcome[] = [];
  for (const check of checks) outcomes.push(await runCheck(host, check, given));
  return outcomes;
}

async function runCheck(
  host: WorkbookHost,
  check: ContractCheck,
  given: ContractInput,
): Promise<ContractOutcome> {
  const { name, feature } = check;
  if (feature !== undefined && !host.supports(feature))
    return { name, outcome: 'left-out', reason: `not supported: ${feature}` };
  if (feature === 'insert-sheets' && given.workbook === undefined)
    return { name, outcome: 'left-out', reason: 'no workbook to insert' };
  try {
    const sheet = await host.addSheet('Zelftest');
    try {
      await check.run(host, sheet, given);
    } finally {
      await host.deleteSheet(sheet);
    }
    return { name, outcome: 'passed' };
  } catch (error) {
    return { name, outcome: 'failed', reason: reasonOf(error) };
  }
}

/** With the code of Excel where there is one: whoever helps the user needs it. */
function reasonOf(error: unknown): string {
  if (error instanceof HostError) return [error.code, ...Object.values(error.facts)].join(' ');
  return error instanceof Error ? error.message : String(error);
}

function same(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`${what}: ${wanted} expected, ${got} given`);
}

async function refuses(attempt: () => Promise<unknown>, code: string | null, what: string): Promise<void> {
  let error: unknown;
  try {
    await attempt();
  } catch (thrown) {
    error = thrown;
  }
  if (error === undefined) throw new Error(`${what}: refusal expected, none given`);
  if (code !== null) same((error as { readonly code?: unknown }).code, code, what);
}

async function until(holds: () => boolean, what: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${what}: it did not happen within two seconds`);
}

async function allBatches(batches: AsyncIterable<Batch>): Promise<readonly Batch[]> {
  const all: Batch[] = [];
  for await (const batch of batches) all.push(batch);
  return all;
}

const at = (sheet: string, row: number, column: number, rows = 1, columns = 1) => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

/** Texts that a spreadsheet is eager to take for a formula, a number, a date or something else. */
const stubbornTexts = [
  '=1+1',
  '+31 6 12345678',
  '-3.853',
  '@SUM(1)',
  '0123',
  '012345678',
  '1-2',
  '2024-12-31',
  '31-12-2024',
  '1,5',
  '1.5',
  '50%',
  '€ 5',
  '1E5',
  'TRUE',
  'WAAR',
  '#N/A',
  "'s-Gravenhage",
  ' met spaties ',
  'twee\nregels',
  'één ë €',
];

/** Writes a column, reads it back. */
async function throughTheSheet(
  host: WorkbookHost,
  sheet: string,
  column: readonly WriteCell[],
): Promise<readonly (Cell | undefined)[]> {
  const ref = at(sheet, 1, 1, column.length);
  await host.writeRange(
    ref,
    column.map((cell) => [cell]),
  );
  return (await host.readRange(ref)).map((row) => row[0]);
}

export const contractChecks: readonly ContractCheck[] = [
  {
    name: 'a-new-sheet-is-listed-and-empty',
    async run(host, sheet) {
      const sheets = await host.listSheets();
      same(
        sheets.filter((listed) => listed.name === sheet),
        [{ name: sheet, visibility: 'visible' }],
        'the new sheet',
      );
      same(await allBatches(host.readUsedRange(sheet)), [], 'batches of an empty sheet');
      same(await host.readRange(at(sheet, 1, 1, 2, 2)), [[null, null], [null, null]], 'empty cells'); // prettier-ignore
    },
  },
  {
    name: 'a-taken-sheet-name-is-numbered-and-a-forbidden-one-mended',
    async run(host, sheet) {
      const second = await host.addSheet(sheet.toUpperCase());
      const mended = await host.addSheet(`${'a/b:c'.repeat(10)}?`);
      try {
        same(second.toLowerCase() === sheet.toLowerCase(), false, 'the second name is the first');
        same(/^[^[\]:*?/\\]{1,31}$/.test(mended), true, `the mended name ${mended} is allowed`);
      } finally {
        await host.deleteSheet(second);
        await host.deleteSheet(mended);
      }
      const names = (await host.listSheets()).map(({ name }) => name);
      same([names.includes(second), names.includes(mended)], [false, false], 'removed sheets are listed');
    },
  },
  {
    name: 'values-come-back-as-they-were-written',
    async run(host, sheet) {
      const values = [0, -1.5, 0.1, 123456789012345, true, false, 'tekst', null];
      same(await throughTheSheet(host, sheet, values), values, 'values');
    },
  },
  {
    name: 'text-stays-text',
    async run(host, sheet) {
      same(await throughTheSheet(host, sheet, stubbornTexts), stubbornTexts, 'texts');
      const entered = await host.readFormulas(at(sheet, 1, 1, stubbornTexts.length));
      same(
        entered.map((row) => row[0]),
        stubbornTexts,
        'texts as entered',
      );
    },
  },
  {
    name: 'formulas-compute-and-can-be-read',
    async run(host, sheet) {
      const formulas: readonly FormulaCell[] = [{ formula: '=1+1' }, { formula: '=SUM(A1:A2)' }];
      same(await throughTheSheet(host, sheet, [2, ...formulas]), [2, 2, 4], 'results');
      same(await host.readFormulas(at(sheet, 1, 1, 3)), [[2], [formulas[0]], [formulas[1]]], 'formulas');
    },
  },
  {
    name: 'errors-are-codes-of-excel',
    async run(host, sheet) {
      const formulas = [{ formula: '=1/0' }, { formula: '=NA()' }];
      const errors = [{ error: '#DIV/0!' }, { error: '#N/A' }];
      same(await throughTheSheet(host, sheet, formulas), errors, 'errors');
      const [batch] = await allBatches(host.readUsedRange(sheet));
      same([...(batch?.columns[0]?.kinds ?? [])], [4, 4], 'kinds');
      same(batch?.columns[0]?.texts, ['#DIV/0!', '#N/A'], 'codes in a batch');
    },
  },
  {
    name: 'null-empties-a-cell',
    async run(host, sheet) {
      await host.writeRange(at(sheet, 1, 1, 1, 2), [['a', 'b']]);
      await host.writeRange(at(sheet, 1, 1), [[null]]);
      same(await host.readRange(at(sheet, 1, 1, 1, 2)), [[null, 'b']], 'cells');
    },
  },
  {
    name: 'the-used-range-keeps-its-place',
    async run(host, sheet) {
      await host.writeRange(at(sheet, 3, 3, 2, 2), [['x', 1], [null, true]]); // prettier-ignore
      const batches = await allBatches(host.readUsedRange(sheet));
      const rows = batches.flatMap((batch) => [...batch.rows]);
      same(rows, [3, 4], 'rows');
      const [batch] = batches;
      same([batch?.columns[0] === undefined, batch?.columns[1] === undefined], [true, true], 'columns A and B are left out'); // prettier-ignore
      same([...(batch?.columns[2]?.kinds ?? [])], [2, 0], 'kinds in C');
      same([...(batch?.columns[3]?.kinds ?? [])], [1, 3], 'kinds in D');
      same(batch?.columns[2]?.texts[0], 'x', 'text in C3');
      same([...(batch?.columns[3]?.numbers ?? [])], [1, 1], 'numbers in D');
    },
  },
  {
    name: 'the-size-of-the-used-range-can-be-asked',
    async run(host, sheet) {
      same(await host.usedRange(sheet), null, 'nothing is used on an empty sheet');
      await host.writeRange(at(sheet, 3, 3, 2, 2), [['x', 1], [null, true]]); // prettier-ignore
      same(await host.usedRange(sheet), at(sheet, 3, 3, 2, 2), 'used range');
    },
  },
  {
    name: 'a-sheet-with-formulas-is-known',
    async run(host, sheet) {
      await host.writeRange(at(sheet, 1, 1, 1, 2), [[1, { formula: '=1+1' }]]);
      same(await host.hasFormulas(sheet), true, 'formulas');
    },
  },
  {
    name: 'a-block-of-rows-is-read-as-in-the-used-range',
    async run(host, sheet) {
      await host.writeRanges(sheet, [
        { row: 1, column: 1, values: [[1, 'x'], [2, null], [3, true]] }, // prettier-ignore
        { row: 2, column: 2, values: [[45_000]], numberFormat: 'dd-mm-yyyy' },
      ]);
      const [whole] = await allBatches(host.readUsedRange(sheet));
      const block = await host.readBlock(at(sheet, 2, 1, 2, 2));
      same([...block.rows], [2, 3], 'rows');
      for (const column of [0, 1]) {
        const [all, some] = [whole?.columns[column], block.columns[column]];
        same([...(some?.kinds ?? [])], [...(all?.kinds ?? [])].slice(1), `kinds in column ${column + 1}`);
        same(
          [...(some?.numbers ?? [])],
          [...(all?.numbers ?? [])].slice(1),
          `numbers in column ${column + 1}`,
        );
      }
    },
  },
  {
    name: 'the-used-range-comes-in-blocks',
    async run(host, sheet) {
      const values = Array.from({ length: 50 }, (_, row) => [row, `t${row}`, row % 2 === 0, null]);
      await host.writeRange(at(sheet, 1, 1, 50, 4), values);
      const batches = await allBatches(host.readUsedRange(sheet, { cells: 20 }));
      same(batches.length > 1, true, 'more than one block');
      same(batches.every((batch) => batch.rowCount * 3 <= 20), true, 'blocks within the limit'); // prettier-ignore
      same(batches.flatMap((batch) => [...batch.rows]), values.map((_, row) => row + 1), 'rows'); // prettier-ignore
      same(batches.flatMap((batch) => [...(batch.columns[0]?.numbers ?? [])]), values.map(([first]) => first), 'numbers'); // prettier-ignore
    },
  },
  {
    name: 'reading-can-be-cancelled',
    async run(host, sheet) {
      await host.writeRange(at(sheet, 1, 1, 10), Array.from({ length: 10 }, (_, row) => [row])); // prettier-ignore
      const stop = new AbortController();
      await refuses(
        async () => {
          for await (const batch of host.readUsedRange(sheet, { cells: 2, signal: stop.signal })) {
            same(batch.rowCount > 0, true, 'a block');
            stop.abort();
          }
        },
        'cancelled',
        'reading on after cancelling',
      );
    },
  },
  {
    name: 'a-large-write-arrives-whole',
    async run(host, sheet) {
      const rows = 26_000;
      await host.writeRange(at(sheet, 1, 1, rows, 2), Array.from({ length: rows }, (_, row) => [row, `t${row}`])); // prettier-ignore
      same(await host.readRange(at(sheet, 1, 1, 1, 2)), [[0, 't0']], 'the first row');
      same(await host.readRange(at(sheet, rows, 1, 1, 2)), [[rows - 1, `t${rows - 1}`]], 'the last row');
      const batches = await allBatches(host.readUsedRange(sheet));
      same(batches.reduce((sum, batch) => sum + batch.rowCount, 0), rows, 'rows read'); // prettier-ignore
    },
  },
  {
    name: 'values-of-another-shape-are-refused',
    async run(host, sheet) {
      await refuses(() => host.writeRange(at(sheet, 1, 1, 2, 2), [['a', 'b']]), null, 'too few rows');
      await refuses(() => host.writeRange(at(sheet, 1, 1, 1, 2), [['a']]), null, 'too few columns');
      await refuses(() => host.writeRange(at(sheet, 1, 1), [[Number.NaN]]), null, 'a number that is none');
      same(await host.readRange(at(sheet, 1, 1)), [[null]], 'the sheet afterwards');
    },
  },
  {
    name: 'several-ranges-are-written-and-nothing-between-them',
    async run(host, sheet) {
      await host.writeRange(at(sheet, 1, 1, 1, 3), [['a', 'b', 'c']]);
      await host.writeRanges(sheet, [
        { row: 1, column: 1, values: [[1]] },
        { row: 1, column: 3, values: [['0123'], [45657]], numberFormat: 'dd-mm-yyyy' },
      ]);
      same(await host.readRange(at(sheet, 1, 1, 2, 3)), [[1, 'b', '0123'], [null, null, 45657]], 'cells'); // prettier-ignore
      const [batch] = await allBatches(host.readUsedRange(sheet));
      same([...(batch?.columns[2]?.kinds ?? [])], [2, 6], 'kinds in C');
      await refuses(() => host.writeRanges(sheet, [{ row: 1, column: 1, values: [[2]] }, { row: 2, column: 1, values: [[1], [1, 2]] }]), null, 'a ragged range'); // prettier-ignore
      same(await host.readRange(at(sheet, 1, 1)), [[1]], 'the first range of a refused write');
      await host.writeRanges(sheet, []);
    },
  },
  {
    name: 'an-absent-sheet-is-named',
    async run(host, sheet) {
      const absent = `${sheet} weg`;
      await refuses(() => host.readRange(at(absent, 1, 1)), 'not-found', 'reading');
      await refuses(() => host.writeRange(at(absent, 1, 1), [[1]]), 'not-found', 'writing');
      await refuses(() => allBatches(host.readUsedRange(absent)), 'not-found', 'reading all');
      await refuses(() => host.select(at(absent, 1, 1)), 'not-found', 'selecting');
      await refuses(() => host.deleteSheet(absent), 'not-found', 'removing');
    },
  },
  {
    name: 'dates-are-serial-numbers',
    feature: 'tables',
    async run(host, sheet) {
      await host.writeTable({
        at: { sheet, row: 2, column: 2 },
        name: 'Zelftest',
        headings: ['Datum', 'Uren'],
        rows: [[45657, 36.5], [45658, 40]], // prettier-ignore
        numberFormats: ['dd-mm-yyyy', null],
      });
      const cells = await host.readRange(at(sheet, 2, 2, 3, 2));
      same(cells, [['Datum', 'Uren'], [45657, 36.5], [45658, 40]], 'cells'); // prettier-ignore
      const [batch] = await allBatches(host.readUsedRange(sheet));
      same([...(batch?.columns[1]?.kinds ?? [])], [2, 6, 6], 'kinds of the dates');
      same([...(batch?.columns[2]?.kinds ?? [])], [2, 1, 1], 'kinds of the numbers');
    },
  },
  {
    name: 'a-table-may-be-empty-and-its-name-taken',
    feature: 'tables',
    async run(host, sheet) {
      const table = { name: 'Zelftest', headings: ['A', 'B'], rows: [] };
      await host.writeTable({ ...table, at: { sheet, row: 1, column: 1 } });
      await host.writeTable({ ...table, at: { sheet, row: 6, column: 1 } });
      same(await host.readRange(at(sheet, 6, 1, 2, 2)), [['A', 'B'], [null, null]], 'the second table'); // prettier-ignore
    },
  },
  {
    name: 'marks-leave-the-cells-as-they-are',
    feature: 'marks',
    async run(host, sheet) {
      const values = [['a', 1], ['b', 2]]; // prettier-ignore
      await host.writeRange(at(sheet, 1, 1, 2, 2), values);
      const marks = [
        { row: 1, column: 1, severity: 'fout', note: 'fout' },
        { row: 2, column: 1, severity: 'waarschuwing', note: 'waarschuwing' },
        { row: 2, column: 2, severity: 'info', note: 'info' },
      ] as const;
      await host.markCells(sheet, marks);
      await host.markCells(sheet, marks.slice(1));
      same(await host.readRange(at(sheet, 1, 1, 2, 2)), values, 'cells with marks');
      await host.clearMarks(sheet);
      await host.clearMarks(sheet);
      same(await host.readRange(at(sheet, 1, 1, 2, 2)), values, 'cells after wiping');
      await host.markCells(sheet, []);
    },
  },
  {
    name: 'what-is-selected-can-be-asked',
    async run(host, sheet) {
      const ref = at(sheet, 7, 3, 2, 2);
      await host.select(ref);
      const selected = await host.getSelection();
      // What it says is sent on: no name of a sheet of the user may be in it.
      same(selected.sheet === sheet, true, 'its own sheet is selected');
      same(at(sheet, selected.row, selected.column, selected.rows, selected.columns), ref, 'selection'); // prettier-ignore
    },
  },
  {
    name: 'changes-are-told-until-one-stops-listening',
    async run(host, sheet) {
      const events: ChangeEvent[] = [];
      const stop = await host.onChange((event) => events.push(event));
      await host.writeRange(at(sheet, 4, 2), [['nieuw']]);
      const tellsOfB4 = ({ sheet: changed, range }: ChangeEvent) =>
        changed === sheet &&
        (range === null ||
          (range.row <= 4 &&
            4 < range.row + range.rows &&
            range.column <= 2 &&
            2 < range.column + range.columns));
      await until(() => events.some(tellsOfB4), 'a change in B4');
      stop();
      // What was under way may still arrive; after that it is quiet.
      await new Promise((resolve) => setTimeout(resolve, 100));
      const heard = events.length;
      await host.writeRange(at(sheet, 5, 2), [['later']]);
      await new Promise((resolve) => setTimeout(resolve, 100));
      same(events.length, heard, 'events after stopping');
    },
  },
  {
    name: 'where-the-user-goes-is-told-until-one-stops-listening',
    async run(host, sheet) {
      const heard: string[] = [];
      const stop = await host.onSelect(({ sheet: selected, row, column }) => {
        heard.push(`${selected} ${row} ${column}`);
      });
      await host.select(at(sheet, 3, 2));
      await until(() => heard.includes(`${sheet} 3 2`), 'the selection of B3');
      stop();
      await new Promise((resolve) => setTimeout(resolve, 100));
      const before = heard.length;
      await host.select(at(sheet, 6, 4));
      await new Promise((resolve) => setTimeout(resolve, 100));
      same(heard.length, before, 'selections after stopping');
    },
  },
  {
    name: 'a-number-format-leaves-the-values',
    async run(host, sheet) {
      const values = [[45657], [0.5], [0.5], [139]];
      await host.writeRange(at(sheet, 1, 1, 4, 1), values);
      await host.setNumberFormat(at(sheet, 1, 1), 'dd-mm-yyyy');
      await host.setNumberFormat(at(sheet, 3, 1), '0%');
      await host.setNumberFormat(at(sheet, 4, 1), '[$€-413] #,##0.00');
      same(await host.readRange(at(sheet, 1, 1, 4, 1)), values, 'the values');
      const { columns } = await host.readBlock(at(sheet, 1, 1, 4, 1));
      const kinds = [CellKind.date, CellKind.number, CellKind.percent, CellKind.money];
      same([...(columns[0]?.kinds ?? [])], kinds, 'the kinds');
    },
  },
  {
    name: 'names-point-to-ranges',
    async run(host, sheet) {
      const name = 'BA_Zelftest';
      const [first, second] = [at(sheet, 2, 2, 3, 2), at(sheet, 9, 1)];
      for (const ref of [first, second]) {
        await host.setName(name, ref);
        const found = await host.getName(name);
        same(
          found && at(found.sheet, found.row, found.column, found.rows, found.columns),
          ref,
          'the named range',
        );
      }
      same(await host.getName('BA_Zelftest_weg'), null, 'an absent name');
    },
  },
  {
    name: 'properties-keep-any-text',
    feature: 'properties',
    async run(host) {
      const key = 'BA zelftest';
      try {
        for (const text of ['kort', 'é€𝄞"<&>\n'.repeat(200), 'weer kort']) {
          await host.writeProperty(key, text);
          same(await host.readProperty(key), text, 'the property');
        }
      } finally {
        await host.writeProperty(key, null);
      }
      same(await host.readProperty(key), null, 'the property after removal');
    },
  },
  {
    name: 'a-chart-can-be-set-and-set-again',
    feature: 'chart',
    async run(host, sheet) {
      await host.writeRange(at(sheet, 1, 1, 3, 2), [['Jaar', 'Banen'], ['2023', 1], ['2024', 2]]); // prettier-ignore
      const chart = { sheet, name: 'BA_Zelftest', title: 'Zelftest', data: at(sheet, 1, 1, 3, 2), at: { row: 5, column: 1 } }; // prettier-ignore
      await host.setChart({ ...chart, kind: 'column' });
      await host.setChart({ ...chart, kind: 'line' });
    },
  },
  {
    name: 'sheets-of-a-file-can-be-inserted',
    feature: 'insert-sheets',
    async run(host, sheet, given) {
      const inserted = await host.insertSheets(given.workbook ?? new ArrayBuffer(0));
      try {
        same(inserted.length, 2, 'inserted sheets');
        const names = (await host.listSheets()).map(({ name }) => name);
        same(
          inserted.every((name) => names.includes(name)),
          true,
          'inserted sheets are listed',
        );
        same(names.includes(sheet), true, 'a sheet among others stays, also when it is empty');
      } finally {
        for (const name of inserted) await host.deleteSheet(name);
      }
    },
  },
  {
    name: 'recalculating-keeps-results',
    feature: 'recalculate',
    async run(host, sheet) {
      await host.writeRange(at(sheet, 1, 1), [[{ formula: '=1+1' }]]);
      await host.recalculate();
      same(await host.readRange(at(sheet, 1, 1)), [[2]], 'the result');
    },
  },
];
