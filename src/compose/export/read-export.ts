import {
  gridRows,
  isBlank,
  isText,
  unitRows,
  type GridCell,
  type GridRow,
} from '../../meting/read/values/grid';
import type { SheetSource, Table, WorkbookSource } from '../../workbook/table';
import { cellBsn, cellDay, cellText, dayFirst, isMonthFirst, type Notation } from '../cells';
import { ComposeError } from '../compose-error';
import { LastText } from '../last-text';
import { isoOfDay } from '../../meting/form/days';
import { columnLetters } from '../../meting/form/ranges';
import { monthOfYear, type Tijdvak } from '../../meting/form/tijdvak';
import type { PayrollRelation } from '../payroll-relation';
import { profileOf } from './column-profile';
import { distinct } from './distinct';
import { EXPORT_FIELDS, type ExportField } from './fields';
import type {
  ExportNote,
  FileSaid,
  LeftLines,
  ReadExportOptions,
  ReadExportQuestion,
} from './export-reading';
import { LineFold, whichMonth } from './fold-lines';
import {
  canBe,
  evidenceInColumns,
  periodIn,
  saysMonth,
  yearOf,
  type PeriodEvidence,
} from './period-evidence';
import {
  candidate,
  matchColumns,
  namingOf,
  type ColumnMatch,
  type ExportAnswers,
  type ExportColumn,
} from './match-columns';

export interface ReadExport {
  readonly file: string;
  readonly match: ColumnMatch;
  readonly questions: readonly ReadExportQuestion[];
  readonly notes: readonly ExportNote[];
  readonly leftLines: readonly LeftLines[];
  /** Empty while a question is open. */
  readonly relations: readonly PayrollRelation[];
}

const HEAD_ROWS = 3000;
/** Headings stand among the first so many rows. */
export const HEADING_ROWS = 40;
const TOTAL =
  /^\s*(?:(?:sub|eind|algemeen |generaal )\s{0,5})?(?:(?:totaal|totalen|total|totals|som|grand total)\b|tot\.)/i;
const FOUR_WEEKS = /\b(?:4|vier)[\s-]?(?:wk|weken|wekelijks|weekse)|^4wk$/i;
const MOST_EVIDENCE = 3;
const MOST_ROWS_NAMED = 10;

interface Sheet {
  readonly source: SheetSource;
  readonly table: Table;
  readonly header: GridRow;
  readonly columns: readonly ExportColumn[];
  readonly match: ColumnMatch;
  /** The period that the heading of the hours, the lines above the headings, or a name of the sheet or file names. */
  readonly named: string;
  /** What else names another month than the one asked for. */
  readonly doubts: readonly PeriodEvidence[];
  /** What nothing says at all. */
  readonly missing: 'month' | 'year' | null;
  /** What the columns say of the period of each line: all, a month without its year, or nothing. */
  readonly told: 'period' | 'month' | '';
  readonly monthFirst: boolean;
  readonly inFourWeeks: boolean;
}

/**
 * Reads a payroll export: an .xlsx, .ods or .csv as a payroll package or an HR system gives it. What may mean two things is asked,
 * never guessed.
 *
 * @throws {ComposeError} where no answer would help; {WorkbookError} for a file that cannot be read
 */
export async function readExport(source: WorkbookSource, options: ReadExportOptions): Promise<ReadExport> {
  const sheets: Sheet[] = [];
  for (const each of source.sheets) {
    if (each.visibility !== 'visible') continue;
    const sheet = await lookAt(each, source.name, options);
    if (sheet !== null) sheets.push(sheet);
  }
  const usable = sheets.filter(({ match }) => match.missing.length === 0);
  const [first] =
    usable.length > 0 ? usable : [...sheets].sort((a, b) => a.match.missing.length - b.match.missing.length);
  if (first === undefined)
    throw new ComposeError((await holdsNumbers(source)) ? 'export-is-list' : 'export-empty');
  if (first.match.missing.length > 0) throw missingColumn(first);
  refuseOtherThanBsns(first);
  const questions: ReadExportQuestion[] = [...first.match.questions];
  if (questions.length > 0)
    return { file: source.name, match: first.match, questions, notes: [], leftLines: [], relations: [] };
  const ready = usable.filter(({ match }) => match.questions.length === 0);
  if (ready.length > 1 && ready.some((each) => each.named === '' && !hasPeriod(each.match)))
    throw new ComposeError('export-several-sheets', {
      sheets: ready.map((each) => each.source.name).join(', '),
    });
  const doubted = ready.filter(({ doubts, missing }) => doubts.length > 0 || missing !== null);
  const doubt =
    doubted.length === 0 || options.said?.monthConfirmed === true
      ? null
      : whichMonth(
          options,
          doubted.flatMap(({ doubts }) => doubts).slice(0, MOST_EVIDENCE),
          doubted.find(({ missing }) => missing !== null)?.missing ?? null,
        );
  // Of numbered periods it turns out below whether they are months: days that are given for them have a year.
  if (doubt !== null && doubted.some(({ told }) => told === ''))
    return {
      file: source.name,
      match: first.match,
      questions: [doubt],
      notes: [],
      leftLines: [],
      relations: [],
    };
  const fold = new LineFold(options, first.match);
  const notRead = sheets.filter((each) => !ready.includes(each) && holdsPeople(each));
  const seen = {
    repeated: 0,
    hidden: 0,
    struck: [] as readonly number[],
    lastShort: 0,
    withoutTotal: 0,
    notRead: notRead.map((each) => each.source.name),
    otherBsns: [...new Set(ready.flatMap(otherBsnColumns))],
  };
  for (const each of ready) {
    const { repeated, hidden, struck, lastShort, withoutTotal } = await readLines(each, fold, options);
    seen.repeated += repeated;
    seen.hidden += hidden;
    seen.struck = [...seen.struck, ...struck];
    seen.lastShort ||= lastShort;
    seen.withoutTotal ||= withoutTotal;
  }
  const { relations, notes, leftLines, questions: more } = fold.finish(source.name, doubt);
  return {
    file: source.name,
    match: first.match,
    questions: more,
    notes: more.length > 0 ? [] : withSeen(notes, seen),
    leftLines: more.length > 0 ? [] : leftLines,
    relations: more.length > 0 ? [] : relations,
  };
}

/** Whether a sheet has a column with numbers of persons. */
function holdsPeople({ match, columns }: Sheet): boolean {
  const place = match.matched.find(({ field }) => field === 'bsn')?.index;
  return columns.some(({ index, profile }) => index === place || profile.bsns >= ENOUGH);
}

interface LinesSeen {
  /** Totals of more than one person and headings that come back. */
  readonly repeated: number;
  readonly hidden: number;
  /** Rows of lines that are crossed out. */
  readonly struck: readonly number[];
  /** The row of a last line that ends too early; 0 for none. */
  readonly lastShort: number;
  /** The row of a last line after which a total is missing; 0 for none. */
  readonly withoutTotal: number;
}

function withSeen(
  notes: readonly ExportNote[],
  {
    repeated,
    hidden,
    struck,
    lastShort,
    withoutTotal,
    notRead,
    otherBsns,
  }: LinesSeen & { readonly notRead: readonly string[]; readonly otherBsns: readonly string[] },
): ExportNote[] {
  const ofPeople = notes.find((note) => note.code === 'total-lines')?.lines ?? 0;
  const totals = repeated + ofPeople;
  return [
    ...(totals > 0 ? [{ code: 'total-lines' as const, lines: totals }] : []),
    ...notes.filter(({ code }) => code !== 'total-lines'),
    ...(otherBsns.length > 0 ? [{ code: 'bsn-columns-not-read' as const, letters: otherBsns }] : []),
    ...(notRead.length > 0 ? [{ code: 'sheets-not-read' as const, sheets: notRead }] : []),
    ...(hidden > 0 ? [{ code: 'hidden-lines' as const, lines: hidden }] : []),
    ...(struck.length > 0
      ? [
          {
            code: 'struck-lines' as const,
            rows: struck.slice(0, MOST_ROWS_NAMED),
            lines: struck.length,
          },
        ]
      : []),
    ...(lastShort > 0 ? [{ code: 'last-line-short' as const, row: lastShort }] : []),
    ...(withoutTotal > 0 && lastShort === 0
      ? [{ code: 'end-without-total' as const, row: withoutTotal }]
      : []),
  ];
}

/** Gives the lines of a sheet to the fold. */
async function readLines(
  { table, header, match, named, columns, monthFirst, inFourWeeks }: Sheet,
  fold: LineFold,
  { said, signal, onRows }: ReadExportOptions,
): Promise<LinesSeen> {
  const place = new Map(match.matched.map(({ field, index }) => [field, index - 1]));
  const isRead = new Set(place.values());
  const notation: Notation =
    notationSaid(said) ??
    columns.find(({ index }) => index - 1 === place.get('hours'))?.profile.notation ??
    'unknown';
  const ends = new LineEnds();
  let repeated = 0;
  let hidden = 0;
  const struck: number[] = [];
  let lines = 0;
  let lastLine = 0;
  let lastTotal = 0;
  for await (const batch of table.batches(signal)) {
    const rows = unitRows(batch);
    rows.forEach((row, i) => {
      if (row.row <= header.row) return;
      const cells = monthFirst ? row.cells.map(dayFirst) : row.cells;
      const cell = (field: ExportField): GridCell | undefined => {
        const c = place.get(field);
        return c === undefined ? undefined : cells[c];
      };
      const isTotal = addsUp(row);
      // A total at the top adds up what follows it; one below lines says that the next ones end in a total too.
      if (isTotal && lastLine > 0) lastTotal = row.row;
      else if (!isTotal && cellBsn(cell('bsn')) !== 0) lastLine = row.row;
      if (repeatsHeadings(row, header) || (isTotal && cellBsn(cell('bsn')) === 0)) {
        repeated++;
        if (isTotal) fold.addTotal({ cell, notation });
        return;
      }
      ends.add(row);
      if (batch.hiddenRows?.[i] === 1) hidden++;
      lines++;
      if (batch.struck?.get(i)?.some((c) => isRead.has(c)) === true) struck.push(row.row);
      fold.add({
        ...{ row: row.row, cell, isTotal, named, notation, date1904: table.date1904, inFourWeeks },
        signature: signatureOf(cells),
      });
    });
    onRows?.(fold.read);
  }
  const withoutTotal = lastTotal > 0 && lastTotal < lastLine ? lastLine : 0;
  // All of them crossed out is how the sheet looks.
  const isHowItLooks = struck.length === lines && lines > 1;
  return { repeated, hidden, struck: isHowItLooks ? [] : struck, lastShort: ends.lastShort(), withoutTotal };
}

function notationSaid(said: FileSaid | undefined): Notation | undefined {
  if (said?.decimal === undefined) return undefined;
  return said.decimal === ',' ? 'nl' : 'en';
}

/** A number by which the same line is known again. */
function signatureOf(cells: readonly (GridCell | undefined)[]): number {
  let [low, high] = [0, 0];
  for (const cell of cells) {
    const text =
      typeof cell === 'object' && cell !== null && 'serial' in cell ? String(cell.serial) : cellText(cell);
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? text.charCodeAt(i) : 0xffff;
      low = (Math.imul(low, 31) + code) | 0;
      high = (Math.imul(high, 131) + code) | 0;
    }
  }
  return (low >>> 0) * 0x100000 + ((high >>> 0) & 0xfffff);
}

/** Where the lines of a file end: the last of one that was cut off ends before all others, or within its last text. */
class LineEnds {
  private readonly ends = new Map<number, { lines: number; readonly texts: LastText }>();
  private last = { row: 0, end: 0, isText: false };

  add({ row, cells }: GridRow): void {
    let end = cells.length;
    while (end > 0 && isBlank(cells[end - 1])) end--;
    if (end === 0) return;
    const held = this.ends.get(end) ?? { lines: 0, texts: new LastText() };
    held.lines++;
    held.texts.add(cellText(cells[end - 1]));
    this.ends.set(end, held);
    this.last = { row, end, isText: isText(cells[end - 1]) };
  }

  /** The row of the last line where it ends too early; else 0. */
  lastShort(): number {
    const { row, end, isText: canBeCut } = this.last;
    const others = [...this.ends].flatMap(([column, { lines }]) =>
      column === end && lines === 1 ? [] : [column],
    );
    const endsBefore = others.length > 0 && others.every((column) => column > end);
    return endsBefore || (canBeCut && this.ends.get(end)?.texts.isShort() === true) ? row : 0;
  }
}

/** Whether numbers of persons stand in it, without any heading: a list. */
async function holdsNumbers(source: WorkbookSource): Promise<boolean> {
  for (const sheet of source.sheets) {
    const table = await sheet.open();
    for await (const batch of table.batches()) {
      if (gridRows(batch).some(({ cells }) => cells.some((cell) => cellBsn(cell) !== 0))) return true;
    }
  }
  return false;
}

const FEW_COLUMNS = 4;
/** Words in the headings of the list of UWV. */
const OF_REGISTER = /doelgroep|register|registratie|grondslag/i;

/** Names or other words where the BSN should be: no answer makes numbers of persons of them. */
function refuseOtherThanBsns({ match, columns }: Sheet): void {
  const asked = match.questions.flatMap((question) =>
    question.code === 'which-column' && question.field === 'bsn' && question.candidates.length === 1
      ? question.candidates
      : [],
  );
  const [place] = [...match.matched.filter(({ field }) => field === 'bsn'), ...asked];
  const column = columns.find(({ index }) => index === place?.index);
  if (column?.profile.nineDigits === 0 && column.profile.words >= HALF)
    throw new ComposeError('export-bsn-other', { column: column.heading });
}

function missingColumn({ match, columns }: Sheet): ComposeError {
  const facts = {
    headings: columns
      .map(({ heading }) => heading)
      .slice(0, 40)
      .join(', '),
  };
  if (columns.every(({ profile }) => profile.filled === 0)) return new ComposeError('export-only-headings');
  const empty = columns.find(
    ({ heading, profile }) =>
      profile.filled === 0 && match.missing.some((field) => namingOf(field, heading) === 'sure'),
  );
  if (empty !== undefined) return new ComposeError('export-column-empty', { column: empty.heading });
  if (!match.missing.includes('bsn')) {
    const onlyPeople =
      (columns.length <= FEW_COLUMNS || columns.some(({ heading }) => OF_REGISTER.test(heading))) &&
      columns.every(({ profile }) => profile.numbers < HALF || profile.nineDigits > HALF);
    return new ComposeError(onlyPeople ? 'export-is-list' : 'export-without-hours', facts);
  }
  return new ComposeError('export-without-bsn', facts);
}

function hasPeriod({ matched }: ColumnMatch): boolean {
  const has = (field: ExportField) => matched.some((each) => each.field === field);
  return has('period') || has('periodStart') || has('periodEnd');
}

/** The headings of a sheet and what its columns are; `null` for a sheet without any. */
async function lookAt(
  source: SheetSource,
  file: string,
  { answers = { headings: {} }, year, month }: ReadExportOptions,
): Promise<Sheet | null> {
  const table = await source.open();
  const rows: GridRow[] = [];
  for await (const batch of table.batches()) {
    rows.push(...unitRows(batch, 0, Math.min(batch.rowCount, HEAD_ROWS - rows.length)));
    if (rows.length >= HEAD_ROWS) break;
  }
  const at = headerPlace(rows, answers);
  const header = rows[at];
  if (header === undefined) return null;
  const data = rows.slice(at + 1);
  const monthFirst = isMonthFirst(data.flatMap(({ cells }) => cells));
  const plain = data.filter((row) => !addsUp(row) && !repeatsHeadings(row, header));
  const below = (plain.length > 0 ? plain : data).map((row) =>
    monthFirst ? { ...row, cells: row.cells.map(dayFirst) } : row,
  );
  const headings = headingsOf(header, rows[at - 1]);
  const columns = distinct(headings).flatMap((heading, c): ExportColumn[] => {
    if (heading === '') return [];
    return [
      {
        index: c + 1,
        heading,
        profile: profileOf(
          below.map(({ cells }) => cells[c]),
          table.date1904,
        ),
      },
    ];
  });
  const asked = monthOfYear(year, month);
  const matched = matchColumns(columns, answers);
  const match = answers.headings.period === '' ? matched : withPeriod(columns, matched, asked);
  const hours = match.matched.find(({ field }) => field === 'hours')?.heading ?? '';
  const lines = rows.slice(0, at).map(({ cells }) => lineText(cells, table.date1904));
  // The only sheet of a .csv bears the name of the file.
  const sheet = file.startsWith(source.name) ? [] : [source.name];
  const texts: readonly (readonly [PeriodEvidence['where'], string])[] = [
    ['heading', hours],
    ...[...sheet, ...lines].map((text) => ['title', text] as const),
    ['file', file.replace(/\.[a-z]{3,4}$/i, '')],
  ];
  const found = texts.map(([where, text]) => ({ where, ...periodIn(text, asked) }));
  const decides = found.find(({ where, period }) => where !== 'file' && period !== '')?.period ?? '';
  const inColumns = evidenceInColumns(columns, match, asked);
  const doubts: PeriodEvidence[] = [
    ...found.flatMap(({ where, period, evidence }) =>
      (period === '' ? evidence : [period]).map((says) => ({
        where,
        name: where === 'heading' ? hours : '',
        says,
      })),
    ),
    ...inColumns.map(({ evidence }) => evidence),
  ].filter(({ says }) => !canBe(says, asked));
  const ofFile = found.find(({ where }) => where === 'file')?.period ?? '';
  const says = [
    ...found.flatMap(({ period, evidence }) => (period === '' ? evidence : [period])),
    ...inColumns.filter(({ isWhole }) => isWhole).map(({ evidence }) => evidence.says),
  ];
  const told = toldBy(columns, match);
  const ofYear = yearTold(columns, match, year);
  const isKnown = decides !== '' || told === 'period' || ofYear === false;
  // Of a month without a year only what names another year can tell.
  const against = told === 'month' ? doubts.filter((each) => otherYear(each.says, year)) : doubts;
  const fitting = says.filter((each) => canBe(each, asked));
  const knowsMonth = told === 'month' || fitting.some(saysMonth);
  const knowsYear = ofYear === true || fitting.some((each) => yearOf(each) === year);
  const isOfMonth = told === '' && against.length === 0 && knowsMonth && knowsYear;
  const askedFor = isoOfDay(asked.first).slice(0, 7);
  const byFile = ofFile !== '' && canBe(ofFile, asked) ? ofFile : '';
  return {
    source,
    table,
    header,
    columns,
    match,
    named: decides || byFile || (isOfMonth ? askedFor : ''),
    doubts: isKnown ? [] : against,
    missing: isKnown || (knowsMonth && knowsYear) ? null : knowsMonth ? 'year' : 'month',
    told,
    monthFirst,
    inFourWeeks: saysFourWeeks(columns, match),
  };
}

/** With the column of days that are all of the month that is asked for, such as `Boekdatum`, as that of the period. */
function withPeriod(columns: readonly ExportColumn[], match: ColumnMatch, asked: Tijdvak): ColumnMatch {
  const isAsked = match.questions.some((each) => each.code === 'which-column' && each.field === 'period');
  if (isAsked || hasPeriod(match)) return match;
  const days = columns.filter(
    ({ index, heading, profile }) =>
      !match.matched.some((each) => each.index === index) &&
      namingOf('period', heading) === 'perhaps' &&
      profile.isOneMonth &&
      saysYear(profile.month) &&
      canBe(profile.month, asked),
  );
  const [only] = days;
  if (only === undefined || days.length > 1) return match;
  return {
    ...match,
    matched: [...match.matched, { field: 'period', by: 'heading', ...candidate('period', only) }],
    ignored: match.ignored.filter((heading) => heading !== only.heading),
  };
}

function saysYear(says: string): boolean {
  return yearOf(says) !== 0;
}

function toldBy(columns: readonly ExportColumn[], { matched }: ColumnMatch): Sheet['told'] {
  const has = (field: ExportField) => matched.some((each) => each.field === field);
  if (has('periodStart') || has('periodEnd')) return 'period';
  const place = matched.find(({ field }) => field === 'period')?.index;
  const column = columns.find(({ index }) => index === place);
  if (column === undefined) return '';
  return has('year') || column.profile.years >= HALF ? 'period' : 'month';
}

const HALF = 0.5;

/** What a column of years says of the one that is asked for: all lines are of it, or none; `null` for neither. */
function yearTold(columns: readonly ExportColumn[], { matched }: ColumnMatch, year: number): boolean | null {
  const place = matched.find(({ field }) => field === 'year')?.index;
  const profile = columns.find(({ index }) => index === place)?.profile;
  if (profile === undefined) return null;
  const asked = profile.most < CENTURY ? year % CENTURY : year;
  if (profile.least === asked && profile.most === asked) return true;
  return profile.least > asked || profile.most < asked ? false : null;
}

const CENTURY = 100;

function otherYear(says: string, year: number): boolean {
  const named = yearOf(says);
  return named !== 0 && named !== year;
}

/** Whether the heading of the period, or a column such as `Tijdvaktype`, says that periods are of four weeks. */
function saysFourWeeks(columns: readonly ExportColumn[], { matched }: ColumnMatch): boolean {
  return columns.some(({ index, heading, profile }) => {
    const field = matched.find((each) => each.index === index)?.field;
    if (field === 'period' || field === 'hours') return FOUR_WEEKS.test(heading);
    return field === undefined && profile.fourWeeks >= ENOUGH;
  });
}

const ENOUGH = 0.9;

/**
 * The headings of a sheet. Where a heading is in two rows, as with merged cells, the one above goes before it: `Verloonde uren` over
 * `November` and `December`.
 */
function headingsOf(header: GridRow, above: GridRow | undefined): string[] {
  const clean = (cell: GridCell | undefined) => cellText(cell).replace(/\s+/g, ' ');
  const named = (heading: string) => EXPORT_FIELDS.some((field) => namingOf(field, heading) !== null);
  const texts = above?.cells.filter(isText) ?? [];
  const isHeading =
    above !== undefined && above.row === header.row - 1 && texts.length >= 1 && texts.some(named);
  let group = '';
  return header.cells.map((cell, c) => {
    const heading = clean(cell);
    if (!isHeading) return heading;
    const over = clean(above.cells[c]);
    if (over !== '') group = over;
    return heading === '' || named(heading) || group === '' ? heading : `${group} ${heading}`;
  });
}

/** The letters of columns of BSNs beside the one that is read. */
function otherBsnColumns({ columns, match }: Sheet): readonly string[] {
  return columns
    .filter(
      ({ index, heading, profile }) =>
        profile.bsns >= ENOUGH &&
        namingOf('bsn', heading) === 'sure' &&
        !match.matched.some((each) => each.index === index),
    )
    .map(({ index }) => columnLetters(index));
}

/** The texts and days of a line, as one text. */
function lineText(cells: readonly (GridCell | undefined)[], date1904: boolean): string {
  return cells
    .map((cell) => {
      const day = isText(cell) ? 0 : cellDay(cell, date1904);
      return day === 0 ? cellText(cell) : isoOfDay(day);
    })
    .join(' ');
}

/** The row that names most fields, above all the BSN; without any, the first with several different texts and something below it. */
function headerPlace(rows: readonly GridRow[], answers: ExportAnswers): number {
  const answered = new Set(Object.values(answers.headings));
  let best = -1;
  let most = 0;
  rows.slice(0, HEADING_ROWS).forEach(({ cells }, i) => {
    const named = new Set(
      cells.flatMap((cell) => {
        const text = cellText(cell);
        if (text === '' || /^\d+$/.test(text)) return [];
        if (answered.has(text)) return [text];
        return EXPORT_FIELDS.find((field) => namingOf(field, text) !== null) ?? [];
      }),
    );
    const isTable = cells.filter((cell) => !isBlank(cell)).length > 1;
    const weight = named.size + (named.has('bsn') && isTable ? EXPORT_FIELDS.length : 0);
    if (weight > most) [best, most] = [i, weight];
  });
  if (most > 0) return best;
  return rows.findIndex(({ cells }) => {
    const texts = cells.filter(isText);
    return (
      texts.length >= 2 &&
      texts.length === cells.filter((cell) => !isBlank(cell)).length &&
      new Set(texts).size === texts.length
    );
  });
}

/** Whether a cell says that the line adds up others. */
function addsUp({ cells }: GridRow): boolean {
  return cells.some((cell) => isText(cell) && TOTAL.test(cell));
}

/** Whether the headings come back, as on every page of a report. */
function repeatsHeadings({ cells }: GridRow, header: GridRow): boolean {
  const texts = cells.filter(isText);
  return texts.length >= 2 && texts.every((text) => header.cells.includes(text));
}
