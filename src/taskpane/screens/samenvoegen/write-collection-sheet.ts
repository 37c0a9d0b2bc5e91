import { formulaOf, namespace } from '../../../functions/formula';
import { inOneStep } from '../../../host/fill-sheet';
import type { WorkbookHost, WriteCell } from '../../../host/host';
import type { CollectionWords } from '../../../locales/nl/collection';
import type { PaneWords } from '../../../locales/nl/pane';
import {
  boardStatus,
  currentVersions,
  jobsOf,
  type Board,
  type Collection,
} from '../../../meting/consolidate/collection/collection';
import { inHumanOrder } from '../../../meting/consolidate/collection/human-order';
import { maskName } from '../../../privacy/personal-data';
import type { HoursLine } from '../../worker/protocol';

export interface CollectionSheet {
  readonly collection: Collection;
  readonly year: number | null;
  readonly lines: readonly HoursLine[];
  /** To which board a file belongs, of the files that are at hand. */
  readonly boardOf: ReadonlyMap<string, string>;
  /** Jobs as the consolidation counted them. */
  readonly counted: number;
}

const forms = ['formeel', 'inleen'] as const;
const sectors = ['markt', 'overheid'] as const;
const figuresRow = 4;
/** Figures, Tabel 1 and its chart stand above the boards; the charts to the right of all tables. */
const chartColumn = 10;
const chartHeight = 20;

interface SheetWords {
  readonly words: CollectionWords;
  readonly result: PaneWords['result'];
}

/**
 * Adds a sheet with the whole collection: jobs by form and sector, and by organisation beside last year. Jobs are computed from the
 * hours by the product's own function and added up by formulas, so the sheet goes on computing without the pane.
 */
export function writeCollectionSheet(
  host: WorkbookHost,
  words: SheetWords,
  given: CollectionSheet,
): Promise<string> {
  return inOneStep(host, () => write(host, words, given));
}

async function write(
  host: WorkbookHost,
  { words, result }: SheetWords,
  { collection, year, lines, boardOf, counted }: CollectionSheet,
): Promise<string> {
  const text = words.desk.insert;
  const sheet = await host.addSheet(text.sheetName);
  const { target } = collection;
  const name = (board: string) => maskName(board, ['name', 'health']);
  const boards = [...collection.boards].sort((a, b) => inHumanOrder(a.name, b.name));
  const sorted = [...lines].sort((a, b) =>
    inHumanOrder(boardOf.get(a.file) ?? a.file, boardOf.get(b.file) ?? b.file),
  );
  const here = new Set(boardOf.values());
  const tableRow = figuresRow + 5;
  const boardsRow = tableRow + 5;
  const linesRow = boardsRow + boards.length + 5;
  const first = linesRow + 1;
  const last = linesRow + Math.max(1, sorted.length);
  const column = (letter: string) => `$${letter}$${String(first)}:$${letter}$${String(last)}`;
  const totalCell = `$B$${String(figuresRow + 1)}`;

  await host.writeRanges(sheet, [
    { row: 1, column: 1, values: [[text.title(year)]] },
    { row: 2, column: 1, values: [[text.live]] },
    // By this a check knows the sheet for what it is, and does not count its hours again.
    { row: 3, column: 1, values: [[text.computes, `${namespace}.JOBUNITS`]] },
    { row: linesRow - 1, column: 1, values: [[text.lines]] },
  ]);
  // From the end to the start: a formula is written when what it points at is there.
  await host.writeTable({
    at: { sheet, row: linesRow, column: 1 },
    name: 'BA_VerzamelingUren',
    headings: [text.board, text.form, text.sector, text.period, text.hours, text.jobs],
    rows: sorted.map((line, index): WriteCell[] => [
      name(boardOf.get(line.file) ?? line.file),
      result.forms[line.form],
      line.sector === '' ? '' : result.sectors[line.sector],
      line.period,
      line.hours,
      jobsFormula(first + index, year),
    ]),
    numberFormats: [null, null, null, null, '#,##0.00', '#,##0.0000'],
  });
  await host.writeTable({
    at: { sheet, row: boardsRow, column: 1 },
    name: 'BA_Verzameling',
    headings: [text.board, text.jobs, text.lastYear, text.difference, text.share, text.status],
    rows: boards.map((board, index) =>
      boardRow(board, boardsRow + 1 + index, {
        name: name(board.name),
        status: words.status[boardStatus(board)],
        jobs: `SUMIFS(${column('F')},${column('A')},A${String(boardsRow + 1 + index)})`,
        isHere: here.has(board.name),
        totalCell,
      }),
    ),
    numberFormats: [null, '#,##0.00', '#,##0.00', '#,##0.00', '0.0%', null],
  });
  const sum = (conditions: readonly (readonly [letter: string, value: string])[]) => ({
    formula: `=SUMIFS(${[column('F'), ...conditions.flatMap(([letter, value]) => [column(letter), `"${value}"`])].join(',')})`,
  });
  await host.writeTable({
    at: { sheet, row: tableRow, column: 1 },
    name: 'BA_VerzamelingTabel1',
    headings: [result.form, result.sectors.markt, result.sectors.overheid, result.sectors.totaal],
    rows: [
      ...forms.map((form): WriteCell[] => [
        result.forms[form],
        ...sectors.map((sector) =>
          sum([
            ['B', result.forms[form]],
            ['C', result.sectors[sector]],
          ]),
        ),
        sum([['B', result.forms[form]]]),
      ]),
      [
        result.forms.totaal,
        ...['B', 'C', 'D'].map((letter) => ({
          formula: `=SUM(${letter}${String(tableRow + 1)}:${letter}${String(tableRow + 2)})`,
        })),
      ],
    ],
    numberFormats: [null, '#,##0.00', '#,##0.00', '#,##0.00'],
  });
  const boardJobs = `$B$${String(boardsRow + 1)}:$B$${String(boardsRow + Math.max(1, boards.length))}`;
  await host.writeTable({
    at: { sheet, row: figuresRow, column: 1 },
    name: 'BA_VerzamelingTotaal',
    headings: [text.what, text.value],
    rows: [
      [text.total, { formula: `=SUM(${boardJobs})` }],
      [result.sheet.checked, counted],
      [text.target, target ?? ''],
      ...(target === null
        ? []
        : [[text.ofTarget, { formula: `=${totalCell}/$B$${String(figuresRow + 3)}` }] satisfies WriteCell[]]),
    ],
    numberFormats: [null, '#,##0.00'],
  });
  if (host.supports('chart')) {
    await host.setChart({
      sheet,
      name: 'BA_VerzamelingVormen',
      title: text.chartForms,
      kind: 'column',
      data: { sheet, row: tableRow, column: 1, rows: 3, columns: 3 },
      at: { row: figuresRow, column: chartColumn },
    });
    await host.setChart({
      sheet,
      name: 'BA_VerzamelingOrganisaties',
      title: text.chartBoards,
      kind: 'column',
      data: { sheet, row: boardsRow, column: 1, rows: boards.length + 1, columns: 3 },
      at: { row: figuresRow + chartHeight, column: chartColumn },
    });
  }
  await host.select({ sheet, row: 1, column: 1, rows: 1, columns: 1 });
  return sheet;
}

function jobsFormula(row: number, year: number | null): WriteCell {
  const given = [`E${String(row)}`, `D${String(row)}`, year === null ? '' : String(year)];
  return { formula: formulaOf('JOBUNITS', given) };
}

const doesCount = (board: Board): boolean =>
  currentVersions(board).some(({ status }) => status === 'complete' || status === 'to-explain');

/** What is not at hand has no hours to compute with: its jobs are those of the saved state. What does not count has none. */
function boardRow(
  board: Board,
  row: number,
  given: {
    readonly name: string;
    readonly status: string;
    readonly jobs: string;
    readonly isHere: boolean;
    readonly totalCell: string;
  },
): WriteCell[] {
  const at = String(row);
  return [
    given.name,
    !doesCount(board) ? null : given.isHere ? { formula: `=${given.jobs}` } : jobsOf(board),
    board.lastYear,
    { formula: `=IF(OR(B${at}="",C${at}=""),"",B${at}-C${at})` },
    { formula: `=IF(OR(B${at}="",${given.totalCell}=0),"",B${at}/${given.totalCell})` },
    given.status,
  ];
}
