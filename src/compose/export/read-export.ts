import { gridRows, isBlank, isText, type GridCell, type GridRow } from '../../meting/read/values/grid';
import { normalPeriod } from '../../meting/read/values/parse-period';
import { passesElfproef } from '../../privacy/elfproef';
import type { SheetSource, Table, WorkbookSource } from '../../workbook/table';
import { cellBsn, cellDay, cellNumber, cellText } from '../cells';
import { ComposeError } from '../compose-error';
import type { PayrollRelation } from '../payroll-relation';
import { monthOfYear, type Tijdvak } from '../../meting/form/tijdvak';
import { periodText, profileOf } from './column-profile';
import { EXPORT_FIELDS, type ExportField } from './fields';
import {
  matchColumns,
  namingOf,
  type ColumnMatch,
  type ExportAnswers,
  type ExportColumn,
  type HoursUnit,
} from './match-columns';

export interface ReadExportOptions {
  readonly year: number;
  readonly month: number;
  readonly answers?: ExportAnswers | undefined;
  /** First and last day of the four weeks that hold the middle of the month, where the export numbers its periods only. */
  readonly fourWeeks?: Tijdvak | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onRows?: ((rows: number) => void) | undefined;
}

/** Something about an export that the user has to know. */
export type ExportNote =
  /** Total lines, repeated headings: left out. */
  | { readonly code: 'total-lines'; readonly lines: number }
  /** Lines with hours but without a BSN that can be told. */
  | { readonly code: 'lines-without-bsn'; readonly lines: number; readonly hours: number }
  /** Numbers that fail the elfproef stand in the column of the BSN. */
  | { readonly code: 'bsn-elfproef'; readonly lines: number }
  /** Cells of the hours that are no number. */
  | { readonly code: 'hours-unreadable'; readonly rows: readonly number[]; readonly lines: number }
  /** Lines of other periods. */
  | { readonly code: 'other-periods'; readonly periods: readonly string[]; readonly lines: number }
  /** Nothing says of which month it is: it was taken for the month asked for. */
  | { readonly code: 'month-assumed' }
  /** Periods without a year: taken for the year asked for. */
  | { readonly code: 'year-assumed' }
  /** Several lines of a relation were added up. */
  | { readonly code: 'lines-added'; readonly lines: number; readonly relations: number }
  /** Hours were converted from another unit: they are no paid hours as declared. */
  | { readonly code: 'hours-converted'; readonly unit: HoursUnit['kind'] }
  /** A relation has different weekly hours or fte on several lines; the last was taken. */
  | { readonly code: 'lines-differ'; readonly relations: number }
  /** Hours below nothing or beyond what a month holds. */
  | { readonly code: 'hours-impossible'; readonly relations: number };

/** What a question about an export is; `period-days` asks for the first and last day of a period of four weeks. */
export type ReadExportQuestion =
  ColumnMatch['questions'][number] | { readonly code: 'period-days'; readonly periods: readonly string[] };

export interface ReadExport {
  readonly file: string;
  readonly match: ColumnMatch;
  readonly questions: readonly ReadExportQuestion[];
  readonly notes: readonly ExportNote[];
  /** Empty while a question is open. */
  readonly relations: readonly PayrollRelation[];
}

const HEAD_ROWS = 3000;
const HEADING_ROWS = 40;
const TOTAL =
  /^\s*(?:(?:sub|eind|algemeen |generaal )\s{0,5})?(?:totaal|totalen|total|totals|som|grand total)\b/i;
const MOST_ROWS_NAMED = 10;
/** From weekly hours to those of a month: as many weeks as the norm of 25.5 hours a week and 1,331 a year has. */
const WEEKS_PER_MONTH = 1331 / 25.5 / 12;
const HOURS_IN_MONTH = 744;
/** Nobody's whole staff is paid this little a month: such hours may be those of a week. */
const HOURS_OF_A_WEEK = 48;
const ENOUGH_PEOPLE = 3;

interface Sheet {
  readonly source: SheetSource;
  readonly table: Table;
  readonly header: GridRow;
  readonly columns: readonly ExportColumn[];
  readonly match: ColumnMatch;
  /** The period that the sheet's name or the lines above the headings name. */
  readonly named: string;
}

/**
 * Reads a payroll export: an .xlsx, .ods or .csv as a payroll package or an HR system gives it. What may mean two things is asked,
 * never guessed.
 *
 * @throws {ComposeError} where no answer would help; {WorkbookError} for a file that cannot be read
 */
export async function readExport(source: WorkbookSource, options: ReadExportOptions): Promise<ReadExport> {
  const answers = options.answers ?? { headings: {} };
  const sheets: Sheet[] = [];
  for (const each of source.sheets) {
    if (each.visibility !== 'visible') continue;
    const sheet = await lookAt(each, answers);
    if (sheet !== null) sheets.push(sheet);
  }
  const usable = sheets.filter(({ match }) => match.missing.length === 0);
  const [first] =
    usable.length > 0 ? usable : [...sheets].sort((a, b) => a.match.missing.length - b.match.missing.length);
  if (first === undefined)
    throw new ComposeError((await holdsNumbers(source)) ? 'export-is-list' : 'export-empty');
  if (first.match.missing.length > 0) throw missingColumn(first);
  const questions: ReadExportQuestion[] = [...first.match.questions];
  if (questions.length > 0)
    return { file: source.name, match: first.match, questions, notes: [], relations: [] };
  const ready = usable.filter(({ match }) => match.questions.length === 0);
  if (ready.length > 1 && ready.some((each) => each.named === '' && !hasPeriod(each.match)))
    throw new ComposeError('export-several-sheets', {
      sheets: ready.map((each) => each.source.name).join(', '),
    });
  const fold = new Fold(options, first.match);
  for (const each of ready) await fold.sheet(each, options);
  const { relations, notes, questions: more } = fold.finish(source.name);
  return {
    file: source.name,
    match: first.match,
    questions: more,
    notes,
    relations: more.length > 0 ? [] : relations,
  };
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

function missingColumn({ match, columns }: Sheet): ComposeError {
  const facts = {
    headings: columns
      .map(({ heading }) => heading)
      .slice(0, 40)
      .join(', '),
  };
  if (!match.missing.includes('bsn')) {
    const onlyPeople =
      columns.length <= 4 &&
      columns.every(({ profile }) => profile.numbers < 0.5 || profile.nineDigits > 0.5);
    return new ComposeError(onlyPeople ? 'export-is-list' : 'export-without-hours', facts);
  }
  return new ComposeError('export-without-bsn', facts);
}

function hasPeriod({ matched }: ColumnMatch): boolean {
  const has = (field: ExportField) => matched.some((each) => each.field === field);
  return has('period') || (has('periodStart') && has('periodEnd'));
}

/** The headings of a sheet and what its columns are; `null` for a sheet without any. */
async function lookAt(source: SheetSource, answers: ExportAnswers): Promise<Sheet | null> {
  const table = await source.open();
  const rows: GridRow[] = [];
  for await (const batch of table.batches()) {
    rows.push(...gridRows(batch, 0, Math.min(batch.rowCount, HEAD_ROWS - rows.length)));
    if (rows.length >= HEAD_ROWS) break;
  }
  const at = headerPlace(rows, answers);
  const header = rows[at];
  if (header === undefined) return null;
  const below = rows.slice(at + 1).filter((row) => !isLeftOut(row, header));
  const columns = header.cells.flatMap((cell, c): ExportColumn[] => {
    const heading = cellText(cell).replace(/\s+/g, ' ');
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
  return {
    source,
    table,
    header,
    columns,
    match: matchColumns(columns, answers),
    named: namedPeriod([source.name, ...rows.slice(0, at).flatMap(({ cells }) => cells.map(cellText))]),
  };
}

/** The row that names most fields; without any, the first with several different texts and something below it. */
function headerPlace(rows: readonly GridRow[], answers: ExportAnswers): number {
  const answered = new Set(Object.values(answers.headings));
  let best = -1;
  let most = 0;
  rows.slice(0, HEADING_ROWS).forEach(({ cells }, i) => {
    const named = new Set(
      cells.flatMap((cell) => {
        const text = cellText(cell);
        if (text === '' || /^\d/.test(text)) return [];
        if (answered.has(text)) return [text];
        return EXPORT_FIELDS.find((field) => namingOf(field, text) !== null) ?? [];
      }),
    ).size;
    if (named > most) [best, most] = [i, named];
  });
  if (most >= 2) return best;
  if (most === 1) return best;
  return rows.findIndex(({ cells }) => {
    const texts = cells.filter(isText);
    return (
      texts.length >= 2 &&
      texts.length === cells.filter((cell) => !isBlank(cell)).length &&
      new Set(texts).size === texts.length
    );
  });
}

/** A month that a title names: `Verloningsoverzicht december 2025`, `Periode: 2025-12`. */
function namedPeriod(texts: readonly string[]): string {
  for (const text of texts) {
    const found =
      /(?:^|[^\d-])(\d{4}[-/]\d{1,2}|\d{1,2}[-/]\d{4}|[a-z]{3,9}\.?\s+\d{4}|periode\s+\d{1,2}\s+\d{4})(?![\d-])/i.exec(
        text,
      );
    const period = found ? normalPeriod(found[1] ?? '') : normalPeriod(text);
    if (/^\d{4}-(?:0[1-9]|1[0-2]|P\d{2})$/.test(period)) return period;
  }
  return '';
}

/** Totals, and headings that come back on every page. */
function isLeftOut({ cells }: GridRow, header: GridRow): boolean {
  if (cells.some((cell) => isText(cell) && TOTAL.test(cell))) return true;
  const texts = cells.filter(isText);
  return texts.length >= 2 && texts.every((text) => header.cells.includes(text));
}

/** Lines of one relation in one period, added up. */
interface Folded {
  bsn: number;
  personNumber: string;
  lhnr: string;
  number: string;
  begin: number;
  end: number;
  aard: string;
  weeklyHours: number;
  hours: number;
  lines: number;
  differs: boolean;
  period: string;
}

class Fold {
  private readonly relations = new Map<string, Folded>();
  private readonly bsnOfPerson = new Map<string, number>();
  private readonly unreadable: number[] = [];
  private totals = 0;
  private lines = 0;
  private unreadableLines = 0;
  private failing = 0;
  private withoutPeriod = false;

  private readonly unit: HoursUnit;

  constructor(
    private readonly options: ReadExportOptions,
    private readonly match: ColumnMatch,
  ) {
    this.unit = match.unit ?? { kind: 'hours' };
  }

  async sheet(
    { table, header, match, named, columns }: Sheet,
    { signal, onRows }: ReadExportOptions,
  ): Promise<void> {
    const place = new Map(match.matched.map(({ field, index }) => [field, index - 1]));
    const notation =
      columns.find(({ index }) => index - 1 === place.get('hours'))?.profile.notation ?? 'unknown';
    for await (const batch of table.batches(signal)) {
      for (const row of gridRows(batch)) {
        if (row.row <= header.row) continue;
        if (isLeftOut(row, header)) {
          this.totals++;
          continue;
        }
        const cell = (field: ExportField): GridCell | undefined => {
          const c = place.get(field);
          return c === undefined ? undefined : row.cells[c];
        };
        this.line(row.row, cell, named, notation, table.date1904);
      }
      onRows?.(this.lines);
    }
  }

  private line(
    row: number,
    cell: (field: ExportField) => GridCell | undefined,
    named: string,
    notation: 'nl' | 'en' | 'unknown',
    date1904: boolean,
  ): void {
    const bsn = cellBsn(cell('bsn'));
    const hoursCell = cell('hours');
    const personNumber = cellText(cell('personNumber'));
    if (bsn === 0 && isBlank(hoursCell)) return;
    const hours = isBlank(hoursCell) ? 0 : cellNumber(hoursCell, notation);
    if (hours === null) {
      this.unreadableLines++;
      if (this.unreadable.length < MOST_ROWS_NAMED) this.unreadable.push(row);
      return;
    }
    this.lines++;
    if (bsn !== 0 && !passesElfproef(String(bsn).padStart(9, '0'))) this.failing++;
    if (bsn !== 0 && personNumber !== '') {
      const known = this.bsnOfPerson.get(personNumber);
      this.bsnOfPerson.set(personNumber, known === undefined || known === bsn ? bsn : -1);
    }
    const period = this.periodOf(cell, named, date1904);
    const begin = cellDay(cell('begin'), date1904);
    const lhnr = cellText(cell('lhnr')).toUpperCase();
    const number = cellText(cell('number')).replace(/\.0$/, '');
    const key = [bsn === 0 ? `p${personNumber || String(row)}` : bsn, lhnr, number, begin, period].join('|');
    let held = this.relations.get(key);
    if (held === undefined) {
      held = {
        bsn,
        personNumber,
        lhnr,
        number,
        begin,
        end: 0,
        aard: '',
        weeklyHours: NaN,
        hours: 0,
        lines: 0,
        differs: false,
        period,
      };
      this.relations.set(key, held);
    }
    held.end = cellDay(cell('end'), date1904) || held.end;
    held.aard = cellText(cell('aard')).replace(/^0+(?=\d)/, '') || held.aard;
    held.weeklyHours = cellNumber(cell('weeklyHours'), notation) ?? held.weeklyHours;
    held.lines++;
    const isShare = this.unit.kind === 'week' || this.unit.kind === 'fte' || this.unit.kind === 'day';
    if (!isShare) held.hours += hours;
    else if (!isBlank(hoursCell)) {
      if (held.lines > 1 && held.hours !== hours) held.differs = true;
      held.hours = hours;
    }
  }

  /** Days as `first:last`, or a period as `normalPeriod` writes it; empty where the line does not say. */
  private periodOf(
    cell: (field: ExportField) => GridCell | undefined,
    named: string,
    date1904: boolean,
  ): string {
    const first = cellDay(cell('periodStart'), date1904);
    const last = cellDay(cell('periodEnd'), date1904);
    if (first !== 0 && last !== 0) return `${String(first)}:${String(last)}`;
    const text = isBlank(cell('period')) ? '' : periodText(cell('period'), date1904);
    const year = cellText(cell('year')).replace(/\.0$/, '');
    if (text === '') return named;
    return /^\d{4}/.test(text) || !/^\d{4}$/.test(year) ? text : `${year}-${text}`;
  }

  finish(file: string): {
    readonly relations: PayrollRelation[];
    readonly notes: ExportNote[];
    readonly questions: ReadExportQuestion[];
  } {
    const { year, month, fourWeeks } = this.options;
    const middle = monthOfYear(year, month).first + 14;
    const notes: ExportNote[] = [];
    const all = [...this.relations.values()];
    // A thirteenth period makes all of them periods of four weeks: the twelfth is no December then.
    const inFourWeeks = all.some(({ period }) => /P13$/.test(period) || /(?:^|-)13$/.test(period));
    const asked: { readonly folded: Folded; readonly tijdvak: Tijdvak }[] = [];
    const others = new Map<string, number>();
    const unknownDays = new Set<string>();
    let yearAssumed = false;
    for (const folded of all) {
      const found = this.tijdvakOf(folded.period, inFourWeeks);
      if (found === 'four-weeks') {
        if (fourWeeks) {
          const number = Math.min(13, Math.ceil((middle - monthOfYear(year, 1).first + 1) / 28));
          if (folded.period.endsWith(String(number).padStart(2, '0')))
            asked.push({ folded, tijdvak: fourWeeks });
          else others.set(folded.period, (others.get(folded.period) ?? 0) + folded.lines);
        } else unknownDays.add(folded.period);
        continue;
      }
      if (folded.period !== '' && !/^\d{4}|:/.test(folded.period)) yearAssumed = true;
      if (found.first <= middle && middle <= found.last) asked.push({ folded, tijdvak: found });
      else others.set(folded.period, (others.get(folded.period) ?? 0) + folded.lines);
    }
    if (unknownDays.size > 0)
      return { relations: [], notes, questions: [{ code: 'period-days', periods: [...unknownDays].sort() }] };
    if (asked.length === 0) {
      if (others.size === 0) throw new ComposeError('export-empty');
      throw new ComposeError('export-other-month', {
        periods: [...others.keys()].map(readable).sort().join(', '),
      });
    }
    if (this.totals > 0) notes.push({ code: 'total-lines', lines: this.totals });
    if (others.size > 0)
      notes.push({
        code: 'other-periods',
        periods: [...others.keys()].map(readable).sort(),
        lines: [...others.values()].reduce((sum, lines) => sum + lines, 0),
      });
    if (this.withoutPeriod) notes.push({ code: 'month-assumed' });
    if (yearAssumed) notes.push({ code: 'year-assumed' });
    if (this.unreadableLines > 0)
      notes.push({ code: 'hours-unreadable', rows: this.unreadable, lines: this.unreadableLines });
    if (this.failing > 0) notes.push({ code: 'bsn-elfproef', lines: this.failing });
    const { relations, unknown } = this.relationsOf(asked, file, notes);
    if (unknown.lines > 0) notes.push({ code: 'lines-without-bsn', ...unknown });
    const doubt = this.hoursDoubt(relations);
    return { relations, notes, questions: doubt === null ? [] : [doubt] };
  }

  /** Of staff who are all paid less than a full week in a month the hours may be those of a week. */
  private hoursDoubt(relations: readonly PayrollRelation[]): ReadExportQuestion | null {
    if (this.match.unit !== null || relations.length < ENOUGH_PEOPLE) return null;
    const most = relations.reduce((sofar, { hours }) => Math.max(sofar, hours), 0);
    const heading = this.match.matched.find(({ field }) => field === 'hours')?.heading ?? '';
    return most > 0 && most <= HOURS_OF_A_WEEK
      ? { code: 'which-unit', heading, suggestion: 'week', why: 'values' }
      : null;
  }

  private tijdvakOf(period: string, inFourWeeks: boolean): Tijdvak | 'four-weeks' {
    const days = /^(\d+):(\d+)$/.exec(period);
    if (days) return { first: Number(days[1]), last: Number(days[2]) };
    const { year, month } = this.options;
    if (period === '') {
      this.withoutPeriod = true;
      return monthOfYear(year, month);
    }
    const parts = /^(?:(\d{4})-?)?(?:(P|H)?(\d{1,2}))?$/.exec(period);
    if (parts === null) return { first: 0, last: 0 };
    const ofYear = parts[1] === undefined ? year : Number(parts[1]);
    const number = Number(parts[3] ?? 0);
    if (parts[2] === 'P' || (inFourWeeks && number > 0)) return 'four-weeks';
    if (parts[2] === 'H')
      return {
        first: monthOfYear(ofYear, number === 1 ? 1 : 7).first,
        last: monthOfYear(ofYear, number === 1 ? 6 : 12).last,
      };
    if (number === 0) return { first: monthOfYear(ofYear, 1).first, last: monthOfYear(ofYear, 12).last };
    return number > 12 ? { first: 0, last: 0 } : monthOfYear(ofYear, number);
  }

  private relationsOf(
    asked: readonly { readonly folded: Folded; readonly tijdvak: Tijdvak }[],
    file: string,
    notes: ExportNote[],
  ): {
    readonly relations: PayrollRelation[];
    readonly unknown: { readonly lines: number; readonly hours: number };
  } {
    const merged = new Map<string, { folded: Folded; tijdvak: Tijdvak }>();
    const unknown = { lines: 0, hours: 0 };
    for (const { folded, tijdvak } of asked) {
      // Lines below the first of an employee may name the personnel number only.
      const known = folded.bsn !== 0 ? folded.bsn : (this.bsnOfPerson.get(folded.personNumber) ?? 0);
      const bsn = known > 0 ? known : 0;
      if (bsn === 0) {
        unknown.lines += folded.lines;
        unknown.hours += folded.hours;
        continue;
      }
      const key = [bsn, folded.lhnr, folded.number, folded.begin, tijdvak.first, tijdvak.last].join('|');
      const held = merged.get(key);
      if (held === undefined) merged.set(key, { folded: { ...folded, bsn }, tijdvak });
      else {
        held.folded.hours += folded.hours;
        held.folded.lines += folded.lines;
      }
    }
    const all = [...merged.values()];
    const lines = all.reduce((sum, { folded }) => sum + folded.lines, 0);
    if (lines > all.length) notes.push({ code: 'lines-added', lines, relations: all.length });
    const differing = all.filter(({ folded }) => folded.differs).length;
    if (differing > 0) notes.push({ code: 'lines-differ', relations: differing });
    if (this.unit.kind !== 'hours') notes.push({ code: 'hours-converted', unit: this.unit.kind });
    const perBsn = new Map<string, number>();
    let impossible = 0;
    const relations = all.map(({ folded, tijdvak }): PayrollRelation => {
      const place = (perBsn.get(`${String(folded.bsn)}|${folded.lhnr}`) ?? 0) + 1;
      perBsn.set(`${String(folded.bsn)}|${folded.lhnr}`, place);
      const hours = rounded(this.inHours(folded.hours, tijdvak));
      if (hours < 0 || hours > (HOURS_IN_MONTH * (tijdvak.last - tijdvak.first + 1)) / 28) impossible++;
      return {
        ...tijdvak,
        bsn: folded.bsn,
        lhnr: folded.lhnr,
        employer: '',
        number: folded.number === '' ? String(place) : folded.number,
        begin: folded.begin,
        end: folded.end,
        aard: folded.aard,
        hours,
        weeklyHours: folded.weeklyHours,
        permanent: '',
        lkv: '',
        taxSector: NaN,
        work: true,
        file,
      };
    });
    if (impossible > 0) notes.push({ code: 'hours-impossible', relations: impossible });
    return { relations, unknown: { lines: unknown.lines, hours: rounded(unknown.hours) } };
  }

  private inHours(value: number, { first, last }: Tijdvak): number {
    const days = last - first + 1;
    const weeks = days % 7 === 0 ? days / 7 : WEEKS_PER_MONTH * Math.round((days / 365) * 12);
    switch (this.unit.kind) {
      case 'hours':
        return value;
      case 'minutes':
        return value / 60;
      case 'week':
        return value * weeks;
      case 'day':
        return value * this.unit.days * weeks;
      case 'fte':
        return value * this.unit.fullTime * weeks;
    }
  }
}

/** Floats added up: no more digits than payroll programs give. */
function rounded(hours: number): number {
  return Math.round(hours * 10_000) / 10_000;
}

/** A period for a message: days become a date. */
function readable(period: string): string {
  const days = /^(\d+):(\d+)$/.exec(period);
  if (!days) return period;
  const iso = (day: string | undefined) =>
    new Date(Date.UTC(1899, 11, 30 + Number(day))).toISOString().slice(0, 10);
  return `${iso(days[1])} - ${iso(days[2])}`;
}
