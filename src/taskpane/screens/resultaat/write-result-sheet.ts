import { addressOf } from '../../../host/a1';
import { inOneStep } from '../../../host/fill-sheet';
import type { WorkbookHost, WriteCell } from '../../../host/host';
import type { PaneWords } from '../../../locales/nl/pane';
import { shownSectors, type MetingResult } from '../../../meting/count/result';
import { maskBsns } from '../../../privacy/bsn';
import { addendLines, type AddendLine } from './addend-lines';

/** Jobs to be reached, and what they are called. */
export interface Goal {
  readonly name: string;
  readonly jobs: number;
}

export interface ResultSheet {
  /** The workbook that was checked. */
  readonly name: string;
  /** True where the meting is in the workbook that gets the sheet: only then can its hours be formulas. */
  readonly isOpen: boolean;
  readonly result: MetingResult;
  /** `null` where there is no target. */
  readonly goal: Goal | null;
}

const tableRow = 4;
const chartColumn = 9;
const chartRow = 4;

const forms = ['formeel', 'inleen'] as const;

/**
 * Adds a sheet with Tabel 1, the key figures, a chart, and the addends of every figure. All figures are formulas that end at
 * the hours on the sheet of the meting: an hour that changes there changes here, and an auditor can follow every step.
 */
export function writeResultSheet(
  host: WorkbookHost,
  words: PaneWords['result'],
  given: ResultSheet,
): Promise<string> {
  return inOneStep(host, () => write(host, words, given));
}

async function write(host: WorkbookHost, words: PaneWords['result'], given: ResultSheet): Promise<string> {
  const { result, goal, isOpen } = given;
  const text = words.sheet;
  const sheet = await host.addSheet(words.sheetName);
  const lines = addendLines(result.addends);
  const columns = shownSectors(result);
  const letters = columns.map((_, index) => 'BCD'.charAt(index));
  const figures = figureRows(words, given);
  const figuresRow = tableRow + 5;
  const chartDataRow = figuresRow + figures.length + 3;
  const addendsRow = chartDataRow + 6;
  const body = { first: addendsRow + 1, last: addendsRow + Math.max(1, lines.length) };

  await host.writeRanges(sheet, [
    { row: 1, column: 1, values: [[words.sheetTitle(given.name, result.year)]] },
    { row: 2, column: 1, values: [[isOpen ? text.live : text.fixed]] },
    ...(result.together === null
      ? []
      : [{ row: 3, column: 1, values: [[maskBsns(words.sectorsTogether(result.together))]] }]),
    ...(result.lastText ? [{ row: 3, column: 1, values: [[words.sectorsLastText]] }] : []),
    { row: figuresRow - 1, column: 1, values: [[text.title]] },
    { row: chartDataRow - 1, column: 1, values: [[words.chart]] },
    { row: addendsRow - 1, column: 1, values: [[text.addends]] },
  ]);
  // From the end to the start: a formula is written when what it points at is there.
  await host.writeTable({
    at: { sheet, row: addendsRow, column: 1 },
    name: 'BA_Telling',
    headings: [words.form, text.sector, text.sheet, text.cells, text.hours, text.perJob, text.jobs],
    rows: lines.map((line, index) => addendRow(line, body.first + index, words, isOpen)),
    numberFormats: [null, null, null, null, '#,##0.00', '#,##0.0000', '#,##0.0000'],
  });
  if (isOpen && lines.length > 0) await writeHoursThatAreText(host, sheet, body.first, lines);
  const column = (at: number) =>
    absolute(addressOf({ row: body.first, column: at, rows: body.last - body.first + 1, columns: 1 }));
  await host.writeTable({
    at: { sheet, row: tableRow, column: 1 },
    name: 'BA_Resultaat',
    headings: [words.form, ...columns.map((sector) => words.sectors[sector])],
    rows: [
      ...forms.map((vorm): WriteCell[] => {
        // The total is not the sum of the sectors: where they are not told apart, rows are in the total only.
        const ofForm = `${column(7)},${column(1)},"${words.forms[vorm]}"`;
        const cells = columns.map((sector) => ({
          formula: `=SUMIFS(${ofForm}${sector === 'totaal' ? '' : `,${column(2)},"${words.sectors[sector]}"`})`,
        }));
        return [words.forms[vorm], ...cells];
      }),
      [
        words.forms.totaal,
        ...letters.map((letter) => ({
          formula: `=SUM(${letter}${tableRow + 1}:${letter}${tableRow + 2})`,
        })),
      ],
    ],
    numberFormats: [null, ...letters.map(() => '#,##0.00')],
  });
  await host.writeTable({
    at: { sheet, row: figuresRow, column: 1 },
    name: 'BA_Kerncijfers',
    headings: [text.what, text.value],
    rows: figures.map(({ name, value }) => [
      name,
      value(figuresRow + 1, `$${letters.at(-1) ?? 'B'}$${tableRow + 3}`),
    ]),
    numberFormats: [null, '#,##0.00'],
  });
  await host.writeRange(
    { sheet, row: chartDataRow, column: 1, rows: 1 + columns.length, columns: goal === null ? 3 : 4 },
    chartData(words, columns, goal),
  );
  if (host.supports('chart')) {
    await host.setChart({
      sheet,
      name: 'BA_Resultaat',
      title: words.chart,
      kind: 'column',
      lines: goal === null ? 0 : 1,
      data: { sheet, row: chartDataRow, column: 1, rows: 1 + columns.length, columns: goal === null ? 3 : 4 },
      at: { row: chartRow, column: chartColumn },
    });
  }
  await host.select({ sheet, row: 1, column: 1, rows: 1, columns: 1 });
  return sheet;
}

function addendRow(
  { vorm, sector, sheet, ranges, hours, hoursPerJob }: AddendLine,
  row: number,
  words: PaneWords['result'],
  isOpen: boolean,
): WriteCell[] {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  return [
    words.forms[vorm],
    sector === '' ? '' : words.sectors[sector],
    sheet,
    ranges.join(' '),
    isOpen ? { formula: `=SUM(${ranges.map((range) => quoted + range).join(',')})` } : hours,
    hoursPerJob,
    { formula: `=E${row}/F${row}` },
  ];
}

/** The check reads hours that stand as text; a sum leaves them out. Such lines hold the counted hours instead of a formula. */
async function writeHoursThatAreText(
  host: WorkbookHost,
  sheet: string,
  row: number,
  lines: readonly AddendLine[],
): Promise<void> {
  const summed = await host.readRange({ sheet, row, column: 5, rows: lines.length, columns: 1 });
  const writes = lines.flatMap(({ hours }, index) => {
    const sum = summed[index]?.[0];
    const isShort = typeof sum === 'number' && Math.abs(sum - hours) > 0.005;
    return isShort ? [{ row: row + index, column: 5, values: [[hours]] }] : [];
  });
  if (writes.length > 0) await host.writeRanges(sheet, writes);
}

/** A figure by name; `first` is the row of the first of them, `total` the cell with all jobs. */
interface FigureRow {
  readonly name: string;
  readonly value: (first: number, total: string) => WriteCell;
}

function figureRows(words: PaneWords['result'], { result, goal }: ResultSheet): readonly FigureRow[] {
  const text = words.sheet;
  const { counted, previous } = result;
  const own: FigureRow[] = [
    { name: text.jobs, value: (_, total) => ({ formula: `=${total}` }) },
    { name: text.checked, value: () => counted.jobs },
    { name: text.differs, value: (first) => ({ formula: `=ROUND(B${first}-B${first + 1},3)` }) },
    { name: text.persons, value: () => counted.persons },
  ];
  if (previous.jobs !== null) {
    const at = own.length;
    own.push(
      { name: text.previous, value: () => previous.jobs },
      { name: text.change, value: (first) => ({ formula: `=B${first}-B${first + at}` }) },
    );
  }
  if (goal !== null) {
    const at = own.length;
    own.push(
      { name: goal.name, value: () => goal.jobs },
      { name: text.share, value: (first) => ({ formula: `=100*B${first}/B${first + at}` }) },
    );
  }
  return own;
}

/** Sectors under each other, so that forms become the series of the chart; the target is a line beside them. */
function chartData(
  words: PaneWords['result'],
  columns: ReturnType<typeof shownSectors>,
  goal: Goal | null,
): WriteCell[][] {
  const ofColumn = (letter: string): WriteCell[] => [
    { formula: `=${letter}${tableRow + 1}` },
    { formula: `=${letter}${tableRow + 2}` },
  ];
  const line = (cells: WriteCell[]): WriteCell[] => (goal === null ? cells : [...cells, goal.jobs]);
  return [
    [words.sheet.sector, words.forms.formeel, words.forms.inleen, ...(goal === null ? [] : [goal.name])],
    ...columns.map((sector, index) => line([words.sectors[sector], ...ofColumn('BCD'.charAt(index))])),
  ];
}

function absolute(address: string): string {
  return address.replace(/([A-Z]{1,3})(\d{1,7})/g, '$$$1$$$2');
}
