import { CellKind, type Batch, type ColumnBatch, type Table } from '../../../workbook/table';
import { maskedBsnsIn } from '../../../privacy/bsn';
import { findPersonalData, type PersonalDataKind } from '../../../privacy/personal-data';
import {
  columnById,
  FILLED_BY_PERSON,
  NOT_IN_TOTALS,
  type ColumnId,
  type ColumnType,
} from '../../form/columns';
import type { MappedColumn } from '../seen';
import type { ColumnData, MetingSheet, SheetBlock } from '../../form/records';
import { namesOrganisation } from '../../form/board-name';
import { namedColumn } from './map-columns';
import { codePlace } from './code-place';
import { columnReader } from './column-reader';
import type { Notation } from './notation';
import { Growable } from '../../form/growable';
import { TOTAL_LABEL } from '../values/total-label';
import { separatorOf, SHORTEST_LINE, type Separator } from './joined-line';
import { UnreadOnlySearch, type UnreadOnly } from './unread-only';
import { StrayNumberSearch, writtenNumber, type StrayNumbers } from './stray-numbers';

/** Rows of the sheet that are no records, by what they are; 1-based sheet rows. */
export interface SkippedRows {
  readonly totals: readonly number[];
  readonly notes: readonly number[];
  readonly hidden: readonly number[];
  /** Headings lower down that name other columns than the first ones, and the rows below them, which are not read. */
  readonly otherHeadings: readonly number[];
  readonly belowOtherHeadings: readonly number[];
}

/** A cell outside the column of the BSN that holds one or more: those, masked. What stands around them is not kept. */
export interface StrayBsn {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A cell of a column that is not read with other personal data in it. What it says is not kept. */
export interface StrayPersonalData {
  readonly row: number;
  readonly column: number;
  readonly kinds: readonly PersonalDataKind[];
}

/** The numbers of persons in a text, masked, and what else it tells about someone. */
interface PersonalDataIn {
  readonly masked: string;
  readonly kinds: readonly PersonalDataKind[];
}

const SHORTEST_BSN = 8;
const LHNR = /^\s*\d{9}\s?L\s?\d{2}\s*$/i;
/** Remarks repeat themselves; this many different ones are remembered, so that a long column is looked at fast. */
const REMEMBERED = 10_000;
/** Of which a few can be long; more than these would fill the memory. */
const REMEMBERED_CHARACTERS = 4 * 2 ** 20;
/** Characters that take as much room as a number that strayed with its row, and as a place that is kept. */
const CHARACTERS_OF_A_NUMBER = 4;
const CHARACTERS_OF_A_PLACE = 32;
const TOTAL = new RegExp(TOTAL_LABEL, 'i');

/** Reads the records below the headings, column by column; only mapped columns are touched. */
export class MetingReader {
  private readonly readers;
  private readonly rows = new Growable(Uint32Array);
  private readonly totals: number[] = [];
  private readonly notes: number[] = [];
  private readonly otherHeadings: number[] = [];
  private readonly below: number[] = [];
  /** True below headings that name other columns than the first ones. */
  private stopped = false;
  private readonly columnAt: ReadonlyMap<number, ColumnId>;
  private readonly hidden: number[] = [];
  private readonly struck = new Map<ColumnId, Growable<Uint32Array>>();
  private readonly blocks: SheetBlock[] = [];
  /** What was seen since the last record of where the next ones belong. */
  private ahead: SheetBlock | null = null;
  private readonly stray: StrayBsn[] = [];
  private readonly strayPersonalData: StrayPersonalData[] = [];
  private readonly personalData = new Map<string, PersonalDataIn>();
  private readonly numberSearches = new Map<number, StrayNumberSearch>();
  /** The same for numbers that stand there as text. */
  private readonly writtenSearches = new Map<number, StrayNumberSearch>();
  private readonly joined = new Map<number, number>();
  private readonly separators = new Map<Separator, number>();
  /** Rows of the batch of which the whole line stands in one cell. */
  private readonly joinedRows = new Set<number>();
  private readonly unreadOnly: UnreadOnlySearch;
  private readonly known: ReadonlySet<number>;
  private readonly identity: number | null;
  /** Places of the columns that a total leaves empty. */
  private readonly ofPersons: readonly number[];
  private keep = new Uint32Array(0);
  private strayCharacters = 0;
  private remembered = 0;

  constructor(
    private readonly sheet: string,
    private readonly headerRow: number,
    mapped: readonly MappedColumn[],
    table: Pick<Table, 'date1904'>,
    /** Headings of all columns, by 1-based column. */
    private readonly headings: ReadonlyMap<number, string> = new Map(),
    /** Columns whose headings mean nothing here. */
    ignored: readonly { readonly index: number; readonly heading: string }[] = [],
  ) {
    this.unreadOnly = new UnreadOnlySearch(ignored);
    this.readers = mapped.map(({ index, heading, column }) => ({
      c: index - 1,
      type: columnById(column).type,
      reader: columnReader({ column: columnById(column), index, heading, date1904: table.date1904 }),
    }));
    this.columnAt = new Map(mapped.map(({ index, column }) => [index - 1, column]));
    this.known = new Set(mapped.map(({ index }) => index - 1));
    this.identity = mapped.find(({ column }) => column === 'bsn')?.index ?? null;
    this.ofPersons = mapped.flatMap(({ index, column }) =>
      NOT_IN_TOTALS.some((id) => id === column) ? [index - 1] : [],
    );
  }

  get count(): number {
    return this.rows.length;
  }

  /** Of texts that are kept, and as much for what strayed into columns that are not read as it takes. */
  get keptCharacters(): number {
    return this.readers.reduce((sum, { reader }) => sum + reader.keptCharacters, this.strayCharacters);
  }

  take(batch: Batch): void {
    this.joinedRows.clear();
    const count = this.choose(batch);
    for (const { c, reader } of this.readers) reader.take(batch.columns[c], this.keep, count);
    const rows = this.rows.reserve(count);
    for (let i = 0; i < count; i++) {
      const at = this.keep[i] as number;
      rows[this.rows.length + i] = batch.rows[at] as number;
      if (batch.hiddenRows?.[at] === 1) this.hidden.push(batch.rows[at] as number);
      if (batch.struck) this.noteStruck(batch.struck.get(at) ?? [], this.rows.length + i);
    }
    this.rows.length += count;
    this.searchOthers(batch);
  }

  finish(): {
    readonly sheet: MetingSheet;
    readonly skipped: SkippedRows;
    readonly strayBsns: readonly StrayBsn[];
    readonly strayNumbers: readonly StrayNumbers[];
    readonly writtenNumbers: readonly StrayNumbers[];
    readonly strayPersonalData: readonly StrayPersonalData[];
    readonly unreadOnly: UnreadOnly | null;
  } {
    const columns = new Map<ColumnId, ColumnData>();
    for (const { reader, type } of this.readers) {
      // Numbers and dates are each written in one way in a sheet: a column may learn from the others.
      const others = this.readers.filter((each) => each.reader !== reader && isAlike(each.type, type));
      const data = reader.finish(sumOf(others.flatMap((each) => each.reader.notation() ?? [])));
      columns.set(data.column.id, data);
    }
    return {
      sheet: {
        sheet: this.sheet,
        headerRow: this.headerRow,
        count: this.rows.length,
        rows: this.rows.values(),
        columns,
        ...(this.blocks.length === 0 ? {} : { blocks: this.blocks }),
        ...(this.joined.size === 0
          ? {}
          : { joined: { columnOf: this.joined, separator: mostOf(this.separators) } }),
        ...(this.struck.size === 0
          ? {}
          : { struck: new Map([...this.struck].map(([id, records]) => [id, records.values()])) }),
      },
      strayBsns: this.stray,
      strayNumbers: [...this.numberSearches.values()].flatMap(
        (search) => search.finish(columns.get('bsn')) ?? [],
      ),
      writtenNumbers: [...this.writtenSearches.values()].flatMap((search) => search.finish(undefined) ?? []),
      strayPersonalData: this.strayPersonalData,
      unreadOnly: this.unreadOnly.finish(),
      skipped: {
        totals: this.totals,
        notes: this.notes,
        hidden: this.hidden,
        otherHeadings: this.otherHeadings,
        belowOtherHeadings: this.below,
      },
    };
  }

  private noteStruck(columns: readonly number[], record: number): void {
    for (const c of columns) {
      const id = this.columnAt.get(c);
      if (id === undefined) continue;
      const records = this.struck.get(id) ?? new Growable(Uint32Array, 4);
      this.struck.set(id, records);
      records.push(record);
    }
  }

  /** Looks through columns that are not read otherwise: remarks and columns of one's own are where numbers of persons stray to. */
  private searchOthers(batch: Batch): void {
    batch.columns.forEach((column, c) => {
      if (!column || this.known.has(c)) return;
      for (let i = 0; i < batch.rowCount; i++) {
        // What stands in a line that was never split is no stray cell: the line is told of as a row.
        if ((batch.rows[i] as number) <= this.headerRow || this.joinedRows.has(batch.rows[i] as number))
          continue;
        if (column.kinds[i] === CellKind.number)
          this.strayCharacters +=
            CHARACTERS_OF_A_NUMBER *
            this.searchOf(this.numberSearches, c).see(batch.rows[i] as number, column.numbers[i] as number);
        if (column.kinds[i] !== CellKind.text) continue;
        const text = column.texts[i] ?? '';
        const { masked, kinds } = this.personalDataIn(text);
        if (masked !== '') {
          this.stray.push({ row: batch.rows[i] as number, column: c + 1, text: masked });
          this.strayCharacters += CHARACTERS_OF_A_PLACE + masked.length;
          const written = writtenNumber(text);
          if (written !== null)
            this.strayCharacters +=
              CHARACTERS_OF_A_NUMBER *
              this.searchOf(this.writtenSearches, c).see(batch.rows[i] as number, written);
        }
        if (kinds.length > 0) {
          this.strayPersonalData.push({ row: batch.rows[i] as number, column: c + 1, kinds });
          this.strayCharacters += CHARACTERS_OF_A_PLACE;
        }
      }
    });
  }

  private searchOf(searches: Map<number, StrayNumberSearch>, c: number): StrayNumberSearch {
    let search = searches.get(c);
    if (!search) {
      search = new StrayNumberSearch(c + 1, this.headings.get(c + 1) ?? '');
      searches.set(c, search);
    }
    return search;
  }

  private personalDataIn(text: string): PersonalDataIn {
    const known = this.personalData.get(text);
    if (known) return known;
    const found = {
      masked: text.length < SHORTEST_BSN ? '' : maskedBsnsIn(text),
      kinds: findPersonalData(text).filter((kind) => kind !== 'bsn'),
    };
    if (this.personalData.size < REMEMBERED && this.remembered + text.length <= REMEMBERED_CHARACTERS) {
      this.personalData.set(text, found);
      this.remembered += text.length;
    }
    return found;
  }

  /** Fills `keep` with the places of the rows that are records and gives their number. */
  private choose(batch: Batch): number {
    const { rowCount } = batch;
    if (this.keep.length < rowCount) this.keep = new Uint32Array(rowCount);
    const { keep } = this;
    const identity = this.identity === null ? undefined : batch.columns[this.identity - 1];
    let count = 0;
    for (let i = 0; i < rowCount; i++) {
      if ((batch.rows[i] as number) <= this.headerRow) continue;
      if (this.stopped && !this.resumes(batch, i)) continue;
      const kind = identity?.kinds[i] ?? CellKind.blank;
      const isOwn = kind === CellKind.text ? isOwnNumber(identity?.texts[i] ?? '') : kind !== CellKind.blank;
      const looksLikeRecord = isOwn && !(isHowMany(identity, i) && this.isNote(batch, i));
      // A number of a person is no longer than that.
      const isShort = looksLikeRecord && (identity?.texts[i] ?? '').length < SHORTEST_LINE;
      const line = isShort ? null : this.lineIn(batch, i);
      if (line !== null) {
        this.joined.set(this.rows.length + count, line.column);
        this.separators.set(line.separator, (this.separators.get(line.separator) ?? 0) + 1);
        this.joinedRows.add(batch.rows[i] as number);
      } else if (!looksLikeRecord && !this.isFilled(batch, i)) {
        this.strayCharacters += CHARACTERS_OF_A_NUMBER * this.unreadOnly.see(batch, i);
        continue;
      } else if (!looksLikeRecord && !this.isRecord(batch, i)) {
        this.unreadOnly.seeOther();
        continue;
      } else this.unreadOnly.seeRecord(batch, i);
      keep[count++] = i;
      if (this.ahead !== null) this.blocks.push(this.ahead);
      this.ahead = null;
    }
    return count;
  }

  /** Whether beside the column of the BSN a row holds nothing but one text. */
  private isNote({ columns }: Batch, i: number): boolean {
    const others = columns.filter(
      (cells, c) => c + 1 !== this.identity && (cells?.kinds[i] ?? CellKind.blank) !== CellKind.blank,
    );
    return others.length === 1 && LETTERS.test(others[0]?.texts[i] ?? '');
  }

  /** Of a line that stands in the only filled cell of its row the column, and what separates its values; `null` for any other row. */
  private lineIn(batch: Batch, i: number): { readonly column: number; readonly separator: Separator } | null {
    let found: number | null = null;
    for (const [c, cells] of batch.columns.entries()) {
      const kind = cells?.kinds[i] ?? CellKind.blank;
      if (kind === CellKind.blank) continue;
      if (found !== null || kind !== CellKind.text) return null;
      found = c;
    }
    if (found === null) return null;
    const separator = separatorOf(batch.columns[found]?.texts[i] ?? '', this.readers.length);
    return separator === null ? null : { column: found + 1, separator };
  }

  /** Headings once more: those of the next page, or those of another table, under which the first ones mean nothing. */
  private seeHeadings(batch: Batch, i: number): void {
    if (this.headsAlike(batch, i)) {
      this.ahead = { title: this.ahead?.title ?? null, row: batch.rows[i] as number };
      return;
    }
    this.stopped = true;
    this.otherHeadings.push(batch.rows[i] as number);
  }

  /** Whether each name of a column in the row stands where the first headings have it. */
  private headsAlike(batch: Batch, i: number): boolean {
    return batch.columns.every((column, c) => {
      if (column?.kinds[i] !== CellKind.text) return true;
      const named = namedColumn(column.texts[i] ?? '');
      return named === null || this.columnAt.get(c) === named;
    });
  }

  /** Below other headings nothing is read until the first ones stand there again. */
  private resumes(batch: Batch, i: number): boolean {
    let [filled, names] = [0, 0];
    for (const column of batch.columns) {
      const kind = column?.kinds[i] ?? CellKind.blank;
      if (kind === CellKind.blank) continue;
      filled += 1;
      if (kind === CellKind.text && namedColumn(column?.texts[i] ?? '') !== null) names += 1;
    }
    if (filled === 0) return false;
    if (names >= HEADINGS) {
      this.stopped = !this.headsAlike(batch, i);
      if (this.stopped) this.otherHeadings.push(batch.rows[i] as number);
      else this.notes.push(batch.rows[i] as number);
    } else this.below.push(batch.rows[i] as number);
    return false;
  }

  /** Whether any cell of the row stands in a column that is read. */
  private isFilled(batch: Batch, i: number): boolean {
    return this.readers.some(({ c }) => (batch.columns[c]?.kinds[i] ?? CellKind.blank) !== CellKind.blank);
  }

  /** Whether what a total leaves empty is filled, and the number of a person is no label of one. */
  private isOfPerson(batch: Batch, i: number): boolean {
    if (this.identity !== null && TOTAL.test(batch.columns[this.identity - 1]?.texts[i] ?? '')) return false;
    const filled = this.ofPersons.filter((c) => {
      const kind = batch.columns[c]?.kinds[i] ?? CellKind.blank;
      return (
        kind !== CellKind.blank && !(kind === CellKind.text && TOTAL.test(batch.columns[c]?.texts[i] ?? ''))
      );
    });
    return filled.length >= FILLED_BY_PERSON;
  }

  /** Whether a text that stands alone in its row is what the column holds: then it is no note, but a cell that lost its row. */
  private isOfColumn(c: number, text: string): boolean {
    const id = this.columnAt.get(c);
    return id !== undefined && (id === 'lhnr' ? LHNR.test(text) : codePlace(columnById(id), text) > 0);
  }

  /** A closer look at a row without a number of a person: a total, a note, a repeated heading, or a record after all. */
  private isRecord(batch: Batch, i: number): boolean {
    const row = batch.rows[i] as number;
    let texts = 0;
    let others = 0;
    let headings = 0;
    let total = false;
    let isOfColumn = false;
    let only = '';
    for (const [c, column] of batch.columns.entries()) {
      const kind = column?.kinds[i] ?? CellKind.blank;
      if (kind === CellKind.text) {
        const text = column?.texts[i] ?? '';
        if (text.trim() === '') continue;
        texts += 1;
        only = text;
        isOfColumn = this.isOfColumn(c, text);
        if (TOTAL.test(text)) total = true;
        if (namedColumn(text) !== null) headings += 1;
      } else if (kind !== CellKind.blank) others += 1;
    }
    if (texts + others === 0) return false;
    if (total && !this.isOfPerson(batch, i)) {
      this.totals.push(row);
      return false;
    }
    if (headings >= HEADINGS) this.seeHeadings(batch, i);
    if (headings >= HEADINGS || (others === 0 && texts === 1 && !isOfColumn)) {
      this.notes.push(row);
      if (headings < HEADINGS && namesOrganisation(only)) this.ahead = { title: only.trim(), row };
      return false;
    }
    return true;
  }
}

/** So many names of columns in one row are headings. */
const HEADINGS = 3;

/** The one of most lines. */
const mostOf = (separators: ReadonlyMap<Separator, number>): Separator =>
  [...separators].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'puntkomma';

const isAlike = (one: ColumnType, other: ColumnType): boolean => (one === 'date') === (other === 'date');

function sumOf(notations: readonly Notation[]): Notation {
  let [dutch, foreign, doubtful] = [0, 0, 0];
  for (const each of notations) {
    dutch += each.dutch;
    foreign += each.foreign;
    doubtful += each.doubtful;
  }
  return { dutch, foreign, doubtful };
}

/** Shorter than any number of a person with a label of a total behind it. */
const LABELLED = 12;

/** Whether a text in the column of the BSN is the number of somebody, and no total of the rows of one: “123456782 Totaal”. */
function isOwnNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57 && !(text.length > LABELLED && TOTAL.test(text));
}

/** Whether the cell in the column of the BSN is so small a number that it rather says how many there are. */
function isHowMany(cells: ColumnBatch | null | undefined, i: number): boolean {
  const kind = cells?.kinds[i] ?? CellKind.blank;
  if (kind === CellKind.text) return HOW_MANY.test(cells?.texts[i] ?? '');
  return kind === CellKind.number && (cells?.numbers[i] ?? 0) < MOST_PEOPLE;
}
const HOW_MANY = /^\s*\d{1,4}\s*$/;
const MOST_PEOPLE = 10_000;
const LETTERS = /\p{L}{2}/u;
