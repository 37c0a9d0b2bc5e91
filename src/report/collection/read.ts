import { collectionWords as en } from '../../locales/en/collection';
import { reportWords as reportEn } from '../../locales/en/report';
import { consolidationWords as statusEn } from '../../locales/en/consolidation';
import { collectionWords as nl } from '../../locales/nl/collection';
import { consolidationWords as statusNl } from '../../locales/nl/consolidation';
import { reportWords as reportNl } from '../../locales/nl/report';
import type {
  Board,
  Collection,
  EarlierBoard,
  RuleCount,
  Version,
} from '../../meting/consolidate/collection/collection';
import { unsettlingRules, type FileStatus } from '../../meting/consolidate/consolidation';
import { gridRows, type GridCell, type GridRow } from '../../meting/read/values/grid';
import type { SheetSource, WorkbookSource } from '../../workbook/table';
import { BOARD, COLLECTION_PROPERTY, COLLECTION_VERSION, RULE, TARGET_CELL, VERSION } from './layout';

/** What a file is to who collects. */
export type CollectionFile =
  | { readonly kind: 'state'; readonly collection: Collection }
  | { readonly kind: 'last-year'; readonly year: number | null; readonly boards: readonly EarlierBoard[] }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  /** A state that a later version of the product wrote. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'nothing' };

/** More than anyone collects from: what is longer is something else. */
const mostRows = 20_000;

/** Reads the state of a collection, a consolidation of this product, or else a list with one name a row. */
export async function readCollectionFile(source: WorkbookSource): Promise<CollectionFile> {
  const version = source.properties.get(COLLECTION_PROPERTY) ?? versionByNames(source.sheets);
  if (version !== null) {
    if (version !== COLLECTION_VERSION) return { kind: 'newer' };
    const sheets = stateSheets(source.sheets);
    // Without one of its sheets a state would be read as one in which nobody sent anything.
    return sheets === null ? { kind: 'nothing' } : { kind: 'state', collection: await readState(sheets) };
  }
  const received = source.sheets.find(({ name }) => [reportNl.received, reportEn.received].includes(name));
  const earlier = received ? receivedOf(await rowsOf(received)) : null;
  if (earlier) return { kind: 'last-year', ...earlier };
  const [first] = source.sheets;
  const names = first ? namesOf(await rowsOf(first)) : [];
  return names.length === 0 ? { kind: 'nothing' } : { kind: 'names', names };
}

/** Not every program keeps the property; the names of the sheets tell it as well. */
function versionByNames(sheets: WorkbookSource['sheets']): string | null {
  const isState = [nl.workbook, en.workbook].some((text) =>
    [text.boards, text.versions, text.rules].every((name, place) => sheets[place]?.name === name),
  );
  return isState ? COLLECTION_VERSION : null;
}

/** The sheets in the order of the layout, by their names wherever they stand, or else as they stand; `null` where one is gone. */
function stateSheets(sheets: WorkbookSource['sheets']): WorkbookSource['sheets'] | null {
  const named = ([one, other]: readonly [string, string]) =>
    sheets.find(({ name }) => name === one || name === other);
  const found = (['boards', 'versions', 'rules'] as const).flatMap(
    (each) => named([nl.workbook[each], en.workbook[each]]) ?? [],
  );
  if (found.length === 3) return found;
  return sheets.length < 3 ? null : sheets;
}

async function rowsOf(sheet: SheetSource | undefined): Promise<readonly GridRow[]> {
  const rows: GridRow[] = [];
  if (!sheet) return rows;
  const table = await sheet.open();
  for await (const batch of table.batches()) {
    rows.push(...gridRows(batch));
    if (rows.length > mostRows) break;
  }
  return rows;
}

const at = ({ cells }: GridRow, column: number): GridCell | undefined => cells[column - 1];
const text = (row: GridRow, column: number): string => {
  const cell = at(row, column);
  return typeof cell === 'string' ? cell.trim() : '';
};
const lines = (row: GridRow, column: number): readonly string[] =>
  text(row, column)
    .split('\n')
    .filter((line) => line !== '');
const number = (row: GridRow, column: number): number | null => {
  const cell = at(row, column);
  return typeof cell === 'number' ? cell : null;
};
const isYes = (row: GridRow, column: number): boolean =>
  [nl.workbook.yes, en.workbook.yes].includes(text(row, column));
const day = (row: GridRow, column: number): string | null => {
  const written = text(row, column);
  return /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : null;
};

const statuses: readonly FileStatus[] = [
  'unreadable',
  'no-rows',
  'to-repair',
  'other-year',
  'to-explain',
  'complete',
];

async function readState(sheets: WorkbookSource['sheets']): Promise<Collection> {
  const [boards, versions, rules] = await Promise.all(
    [BOARD, VERSION, RULE].map(async ({ sheet, firstRow }) => {
      const rows = await rowsOf(sheets[sheet]);
      return { all: rows, body: rows.filter(({ row }) => row >= firstRow) };
    }),
  );
  const rulesBy = new Map<string, RuleCount[]>();
  for (const row of rules?.body ?? []) {
    const sha256 = text(row, RULE.sha256);
    rulesBy.set(sha256, [
      ...(rulesBy.get(sha256) ?? []),
      {
        rule: text(row, RULE.rule),
        severity: [reportNl, reportEn].some(({ severity }) => severity.fout === text(row, RULE.severity))
          ? 'fout'
          : 'waarschuwing',
        count: number(row, RULE.count) ?? 0,
      },
    ]);
  }
  const versionsBy = new Map<string, Version[]>();
  for (const row of versions?.body ?? []) {
    const board = text(row, VERSION.board);
    versionsBy.set(board, [...(versionsBy.get(board) ?? []), versionOf(row, rulesBy)]);
  }
  const top = boards?.all.find(({ row }) => row === TARGET_CELL.row);
  return {
    target: top ? number(top, TARGET_CELL.column) : null,
    boards: (boards?.body ?? []).flatMap((row) => boardOf(row, versionsBy) ?? []),
  };
}

function versionOf(row: GridRow, rules: ReadonlyMap<string, readonly RuleCount[]>): Version {
  const sha256 = text(row, VERSION.sha256);
  return {
    file: text(row, VERSION.file),
    sha256,
    marks: marksIn(text(row, VERSION.marks)),
    on: day(row, VERSION.on) ?? '',
    year: number(row, VERSION.year),
    status: statusOf(text(row, VERSION.status)),
    fout: number(row, VERSION.fout) ?? 0,
    open: number(row, VERSION.open) ?? 0,
    rows: number(row, VERSION.rows) ?? 0,
    jobs: number(row, VERSION.jobs) ?? 0,
    previousJobs: number(row, VERSION.previousJobs),
    unsettled: unsettlingRules.filter((rule) => text(row, VERSION.unsettled).split(' ').includes(rule)),
    rules: rules.get(sha256) ?? [],
    replaced: isYes(row, VERSION.replaced),
  };
}

const marksIn = (written: string): readonly number[] =>
  [...written.matchAll(/\bm([0-9a-f]{3})\b/g)].map(([, mark = '']) => Number.parseInt(mark, 16));

/** A status by its words in either language. */
const statusOf = (written: string): FileStatus =>
  statuses.find((each) => [statusNl, statusEn].some(({ status }) => status[each] === written)) ?? 'no-rows';

/** Not the row with the total; a name that someone wrote below the others is one that is asked. */
function boardOf(row: GridRow, versionsBy: ReadonlyMap<string, readonly Version[]>): Board | null {
  const name = text(row, BOARD.name);
  if (name === '' || [nl.workbook.total, en.workbook.total].includes(name)) return null;
  const [on, until] = [day(row, BOARD.returnedOn), day(row, BOARD.until)];
  return {
    name,
    names: lines(row, BOARD.names),
    apart: lines(row, BOARD.apart),
    asked: isYes(row, BOARD.asked) || text(row, BOARD.asked) === '',
    versions: versionsBy.get(name) ?? [],
    returned:
      on === null || until === null
        ? null
        : { on, until, versions: number(row, BOARD.returnedVersions) ?? 0 },
    lastYear: number(row, BOARD.lastYear),
  };
}

/** The sheet of a consolidation with what was received: its headings say where organisation, year and jobs stand. */
function receivedOf(
  rows: readonly GridRow[],
): { readonly year: number | null; readonly boards: readonly EarlierBoard[] } | null {
  const [head, ...body] = rows;
  if (!head) return null;
  const columnOf = (...words: readonly string[]) =>
    1 + head.cells.findIndex((cell) => typeof cell === 'string' && words.includes(cell));
  const organisation = columnOf(reportNl.organisation, reportEn.organisation);
  const jobs = columnOf(reportNl.jobs, reportEn.jobs);
  const counts = columnOf(reportNl.countsLabel, reportEn.countsLabel);
  const year = columnOf(reportNl.year, reportEn.year);
  if (organisation === 0 || jobs === 0) return null;
  const boards = body.flatMap((row): EarlierBoard[] => {
    const name = text(row, organisation);
    const counted = [reportNl.yes, reportEn.yes].includes(text(row, counts));
    return name === '' ? [] : [{ name, jobs: counted ? number(row, jobs) : null }];
  });
  const years = body.flatMap((row) => number(row, year) ?? []);
  return { year: years.length === 0 ? null : Math.max(...years), boards };
}

const headings =
  /^(?:naam|namen|organisatie|organisaties|bestuur|besturen|name|names|organisation|organisations|board|boards)$/i;

/** The names in the first column that holds any; a heading above them is none. */
function namesOf(rows: readonly GridRow[]): readonly string[] {
  const column = rows.reduce((least, { cells }) => {
    const found = cells.findIndex((cell) => typeof cell === 'string' && cell.trim() !== '');
    return found < 0 ? least : Math.min(least, found);
  }, Number.POSITIVE_INFINITY);
  if (!Number.isFinite(column)) return [];
  const names = rows.map((row) => text(row, column + 1)).filter((name) => name !== '');
  return [...new Set(headings.test(names[0] ?? '') ? names.slice(1) : names)];
}
