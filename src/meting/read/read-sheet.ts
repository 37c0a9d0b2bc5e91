import type { Batch, SheetSource, Table } from '../../workbook/table';
import type { MappingQuestion, NotRead, SheetSeen } from './seen';
import { columnById, type ColumnId } from '../form/columns';
import type { Opgave } from '../form/opgave';
import { SHEETS } from '../form/templates';
import { columnLetters, rowRanges } from '../form/ranges';
import type { MetingSheet } from '../form/records';
import { mapColumns, namedColumn, type ColumnMapping } from './meting/map-columns';
import { readHeadings } from './meting/two-rows';
import { sheetKind } from './sheet-kind';
import type { Toelichting } from '../form/toelichting';
import { gridRows, isText, isBlank, type GridCell, type GridRow } from './values/grid';
import { MetingReader, type SkippedRows, type StrayBsn, type StrayPersonalData } from './meting/read-meting';
import { PeopleSearch, type People } from './people-search';
import { readOpgave } from './forms/read-opgave';
import { PARAMETERS_SHEET, readParameters, type ParameterRow } from './forms/read-parameters';
import { layoutNotes } from './layout-notes';
import { normalHeading } from './values/normal-text';
import type { StrayNumbers } from './meting/stray-numbers';
import type { UnreadOnly } from './meting/unread-only';
import { readTabellen, type Tabel1Read } from './forms/read-tabel1';
import { yearReportHeader } from './forms/read-year-report';
import { readToelichtingen } from './forms/read-toelichting';
import { readAsLatin } from '../../privacy/look-alikes';
import { maskName } from '../../privacy/personal-data';

/** What one sheet gave. */
export interface SheetContent {
  readonly seen: SheetSeen;
  readonly notRead: readonly NotRead[];
  readonly questions: readonly MappingQuestion[];
  readonly duplicates: ColumnMapping['duplicates'];
  /** What headings say of the period of their column. */
  readonly periods: ColumnMapping['periods'];
  /** Cells of columns that are not read which hold a BSN; masked. */
  readonly strayBsns: readonly StrayBsn[];
  /** Numbers in columns that are not read which are a BSN. */
  readonly strayNumbers: readonly StrayNumbers[];
  /** The same where they stand as text, each the whole of its cell. */
  readonly writtenNumbers: readonly StrayNumbers[];
  /** Of a sheet that is not read: the numbers of persons on it. */
  readonly people: People | null;
  /** Cells of columns that are not read with other personal data in them. */
  readonly strayPersonalData: readonly StrayPersonalData[];
  /** Rows of people that hold something in columns alone that are not read. */
  readonly unreadOnly: UnreadOnly | null;
  readonly meting: MetingSheet | null;
  readonly opgave: Opgave | null;
  readonly tabellen: readonly Tabel1Read[];
  readonly toelichtingen: readonly Toelichting[];
  /** Rows of the sheet `BA_Parameters`. */
  readonly parameters: readonly ParameterRow[];
}

export interface ReadOptions {
  readonly answers: ReadonlyMap<number, ColumnId | null>;
  readonly signal?: AbortSignal | undefined;
  readonly onRows?: ((rows: number) => void) | undefined;
  /** Told how many more characters of the sheet are kept, beside the values of its rows. */
  readonly onKept?: ((characters: number) => void) | undefined;
}

/** Headings stand in the first rows, or nowhere. */
const HEAD_ROWS = 200;

/** Reads a sheet once: looks at its first rows, says what it is, and reads it as that. */
export async function readSheet(source: SheetSource, options: ReadOptions): Promise<SheetContent> {
  const table = await source.open();
  const head: GridRow[] = [];
  const waiting: Batch[] = [];
  let reader: SheetReader | null = null;
  for await (const batch of table.batches(options.signal)) {
    if (reader === null) {
      waiting.push(batch);
      const rows = gridRows(batch, 0, Math.min(batch.rowCount, HEAD_ROWS - head.length));
      options.onKept?.(charactersOf(rows));
      head.push(...rows);
      if (head.length < HEAD_ROWS) continue;
      reader = readerFor(source, table, head, options);
      for (const each of waiting.splice(0)) takeAndRelease(reader, each);
    } else takeAndRelease(reader, batch);
    options.onRows?.(batch.rows[batch.rowCount - 1] ?? 0);
    if (reader.done) break;
  }
  reader ??= readerFor(source, table, head, options);
  for (const each of waiting) takeAndRelease(reader, each);
  return reader.finish();
}

function takeAndRelease(reader: SheetReader, batch: Batch): void {
  reader.take(batch);
  batch.release?.();
}

/** The same for rows that are at hand already, as the range of a formula is: no waiting. The first batch holds the headings. */
export function readRows(
  source: NamedSheet,
  table: Pick<Table, 'date1904' | 'layout'>,
  batches: Iterable<Batch>,
  options: ReadOptions,
): SheetContent {
  let reader: SheetReader | null = null;
  for (const batch of batches) {
    reader ??= readerFor(
      source,
      table,
      [...gridRows(batch, 0, Math.min(batch.rowCount, HEAD_ROWS))],
      options,
    );
    reader.take(batch);
  }
  return (reader ?? readerFor(source, table, [], options)).finish();
}

/** As what a sheet was known that holds no part of a meting. */
export const YEAR_REPORT = 'jaarrapportage';

type NamedSheet = Pick<SheetSource, 'name' | 'visibility'>;

interface SheetReader {
  /** True where the rest of the sheet holds nothing of interest. */
  readonly done: boolean;
  take(batch: Batch): void;
  finish(): SheetContent;
}

function readerFor(
  source: NamedSheet,
  table: Pick<Table, 'date1904' | 'layout'>,
  head: readonly GridRow[],
  options: ReadOptions,
): SheetReader {
  const { kind, header } = sheetKind(source.name, head);
  if (kind === 'meting') return metingReader(source, table, head, header, options);
  const empty = emptyContent(source, kind);
  if (normalHeading(source.name) === normalHeading(PARAMETERS_SHEET))
    return parametersReader(source, table, empty, options);
  if (kind === 'product') return { done: true, take: ignore, finish: () => empty };
  if (kind === 'empty' || kind === 'unknown') {
    const code = isTableInOneColumn(head) ? 'table-in-one-column' : 'sheet-unknown';
    const notRead: NotRead =
      kind === 'unknown' && isNamedAlike(source.name)
        ? {
            code: 'look-alike-letters',
            sheet: source.name,
            ranges: [],
            facts: { kop: maskName(source.name) },
          }
        : {
            code: kind === 'empty' ? 'sheet-empty' : code,
            sheet: source.name,
            ranges: [],
            facts: yearReportHeader(head) < 0 ? {} : { soort: YEAR_REPORT },
          };
    return kind === 'empty'
      ? { done: false, take: ignore, finish: () => ({ ...empty, notRead: [notRead] }) }
      : unknownReader({ ...empty, notRead: [notRead] }, options);
  }
  return formReader(empty, options, (rows) => {
    if (kind === 'opgave') {
      const opgave = readOpgave(source.name, rows, table.date1904);
      return { ...empty, opgave, seen: { ...empty.seen, records: opgave.fields.size } };
    }
    if (kind === 'tabel1') {
      const tabellen = readTabellen(source.name, rows, table.date1904);
      const headerRow = tabellen[0]?.headerRow ?? null;
      return { ...empty, tabellen, seen: { ...empty.seen, headerRow, records: tabellen.length } };
    }
    const toelichtingen = readToelichtingen(rows, table.date1904);
    const headerRow = head[header]?.row ?? null;
    return { ...empty, toelichtingen, seen: { ...empty.seen, headerRow, records: toelichtingen.length } };
  });
}

/** A number that is kept takes as much room as so many characters. */
const CHARACTERS_OF_A_NUMBER = 4;

/** Of a sheet that is not read it is known whether people stand on it. */
function unknownReader(content: SheetContent, { onKept }: Pick<ReadOptions, 'onKept'>): SheetReader {
  const search = new PeopleSearch();
  return {
    get done() {
      return search.done;
    },
    take: (batch) => onKept?.(search.take(batch) * CHARACTERS_OF_A_NUMBER),
    finish: () => ({ ...content, people: search.finish() }),
  };
}

/** Places for cells on a sheet that is read as a whole. A form has some tens, a list of explanations some thousands. */
const MOST_PLACES = 2_000_000;

/** Keeps the rows of a sheet until its end; one that is far larger than what it is taken for is named, and not read. */
function formReader(
  empty: SheetContent,
  { onKept }: Pick<ReadOptions, 'onKept'>,
  read: (rows: readonly GridRow[]) => SheetContent,
): SheetReader {
  let rows: GridRow[] = [];
  let places = 0;
  return {
    get done() {
      return places > MOST_PLACES;
    },
    take: (batch) => {
      places += batch.rowCount * batch.columns.length;
      if (places > MOST_PLACES) rows = [];
      else {
        const fresh = gridRows(batch);
        onKept?.(charactersOf(fresh));
        for (const row of fresh) rows.push(row);
      }
    },
    finish: () =>
      places > MOST_PLACES
        ? {
            ...empty,
            notRead: [
              {
                code: 'sheet-failed',
                sheet: empty.seen.name,
                ranges: [],
                facts: { row: null, column: null, fout: 'too-large' },
              },
            ],
          }
        : read(rows),
  };
}

/** How many characters there are in the texts of these rows. */
function charactersOf(rows: readonly GridRow[]): number {
  let characters = 0;
  for (const { cells } of rows)
    for (const cell of cells) if (typeof cell === 'string') characters += cell.length;
  return characters;
}

/** Whether a sheet seems to bear a name that is looked for, in letters of another script. */
function isNamedAlike(name: string): boolean {
  const latin = readAsLatin(name);
  return (
    latin !== null &&
    [...Object.values(SHEETS), PARAMETERS_SHEET].some(
      (known) => normalHeading(known) === normalHeading(latin),
    )
  );
}

/** So many names of columns in the text of one cell are the headings of a table that was never split. */
const HEADINGS = 4;

/** A whole .csv that was pasted or opened as one column. */
function isTableInOneColumn(head: readonly GridRow[]): boolean {
  return head.some(({ cells }) => {
    const filled = cells.filter((cell) => !isBlank(cell));
    const [only] = filled;
    if (filled.length !== 1 || !isText(only)) return false;
    return [';', '\t', ',', '|'].some(
      (separator) =>
        new Set(only.split(separator).flatMap((part) => namedColumn(part.replaceAll('"', '')) ?? [])).size >=
        HEADINGS,
    );
  });
}

function parametersReader(
  source: NamedSheet,
  table: Pick<Table, 'date1904' | 'layout'>,
  empty: SheetContent,
  options: ReadOptions,
): SheetReader {
  return formReader(empty, options, (rows) => {
    const parameters = readParameters(source.name, rows, table.date1904);
    return { ...empty, parameters, seen: { ...empty.seen, records: parameters.length } };
  });
}

function ignore(): void {
  // The rows of such a sheet say nothing more.
}

function emptyContent(source: NamedSheet, takenFor: SheetSeen['takenFor']): SheetContent {
  return {
    seen: {
      name: source.name,
      visibility: source.visibility,
      takenFor,
      headerRow: null,
      records: 0,
      mapped: [],
      ignored: [],
    },
    notRead: [],
    questions: [],
    duplicates: [],
    periods: [],
    strayBsns: [],
    strayNumbers: [],
    writtenNumbers: [],
    people: null,
    strayPersonalData: [],
    unreadOnly: null,
    meting: null,
    opgave: null,
    tabellen: [],
    toelichtingen: [],
    parameters: [],
  };
}

function metingReader(
  source: NamedSheet,
  table: Pick<Table, 'date1904' | 'layout'>,
  head: readonly GridRow[],
  header: number,
  options: ReadOptions,
): SheetReader {
  const { row: headerRow, headings: found } = readHeadings(head, header);
  const headings = found.map(({ index, heading }) => ({ index, heading: maskName(heading) }));
  const mapping = mapColumns(headings, options.answers);
  const reader = new MetingReader(
    source.name,
    headerRow,
    mapping.mapped,
    table,
    new Map(headings.map(({ index, heading }) => [index, heading])),
    mapping.ignored,
  );
  const above = head.slice(0, header).filter(
    (each) =>
      each.cells.some((cell) => !isBlank(cell)) &&
      // Next to the headings stand groups of them, numbers of the columns or sums.
      (each.row < headerRow - 1 || isAboutPerson(each, mapping.mapped)),
  );
  return {
    done: false,
    take: (batch) => {
      const before = reader.keptCharacters;
      reader.take(batch);
      options.onKept?.(reader.keptCharacters - before);
    },
    finish: () => {
      const { sheet, skipped, strayBsns, strayNumbers, writtenNumbers, strayPersonalData, unreadOnly } =
        reader.finish();
      return {
        ...emptyContent(source, 'meting'),
        seen: {
          name: source.name,
          visibility: source.visibility,
          takenFor: 'meting',
          headerRow,
          records: sheet.count,
          mapped: mapping.mapped,
          ignored: mapping.ignored,
        },
        notRead: [
          ...notReadOf(source.name, mapping, skipped, above),
          ...layoutNotes(source, table.layout, sheet),
        ],
        questions: mapping.questions.map((question) => ({ sheet: source.name, ...question })),
        duplicates: mapping.duplicates,
        periods: mapping.periods,
        strayBsns,
        strayNumbers,
        writtenNumbers,
        strayPersonalData,
        unreadOnly,
        meting: sheet,
      };
    },
  };
}

const DAY = /^\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\s*$/;
const LIKE_BSN = /^\s*\d{8,9}\s*$/;

/** Whether a BSN or a day stands in a row where the columns have them. */
function isAboutPerson({ cells }: GridRow, mapped: ColumnMapping['mapped']): boolean {
  return mapped.some(({ index, column }) => {
    const cell = cells[index - 1];
    if (column === 'bsn') return (isText(cell) || typeof cell === 'number') && LIKE_BSN.test(String(cell));
    return columnById(column).type === 'date' && isDay(cell);
  });
}

function isDay(cell: GridCell | undefined): boolean {
  return isText(cell) ? DAY.test(cell) : typeof cell === 'object' && cell !== null && 'serial' in cell;
}

function notReadOf(
  sheet: string,
  mapping: ColumnMapping,
  skipped: SkippedRows,
  above: readonly GridRow[],
): NotRead[] {
  /** Of a title or a few fields of an organisation fewer columns are filled. */
  const isRecord = ({ cells }: GridRow): boolean =>
    2 * mapping.mapped.filter(({ index }) => !isBlank(cells[index - 1])).length >= mapping.mapped.length &&
    mapping.mapped.length >= HEADINGS;
  // Rows of a grid are counted from 0.
  const rowsOf = (list: readonly GridRow[]): readonly number[] => list.map(({ row }) => row);
  const rows = (code: NotRead['code'], list: readonly number[]): NotRead[] =>
    list.length === 0 ? [] : [{ code, sheet, ranges: rowRanges(list), facts: { aantal: list.length } }];
  const columns = [...mapping.ignored, ...mapping.questions].map(({ index, heading }): NotRead => {
    const letters = columnLetters(index);
    const latin = readAsLatin(heading);
    const code = latin !== null && namedColumn(latin) !== null ? 'look-alike-letters' : 'column-ignored';
    return { code, sheet, ranges: [`${letters}:${letters}`], facts: { kop: heading } };
  });
  return [
    ...columns,
    ...rows('rows-before-header', rowsOf(above.filter((each) => !isRecord(each)))),
    ...rows('records-before-header', rowsOf(above.filter(isRecord))),
    ...rows('totals-rows', skipped.totals),
    ...rows('note-rows', skipped.notes),
    ...rows('hidden-rows-counted', skipped.hidden),
    ...skipped.otherHeadings.map((row, place): NotRead => {
      const until = skipped.otherHeadings[place + 1] ?? Infinity;
      const below = skipped.belowOtherHeadings.filter((each) => each > row && each < until);
      return {
        code: 'rows-under-other-headings',
        sheet,
        ranges: rowRanges(below),
        facts: { rij: row, aantal: below.length },
      };
    }),
  ];
}
