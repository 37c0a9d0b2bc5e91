import { rounded } from '../counting/rounded';
import { columnById, isOfHours, type ColumnId } from '../meting/form/columns';
import { Doubts } from '../meting/read/meting/doubts';
import { namedColumn } from '../meting/read/meting/map-columns';
import type { Notation } from '../meting/read/meting/notation';
import { parseDate, type ParsedDate } from '../meting/read/values/parse-date';
import { parseNumber, type ParsedNumber } from '../meting/read/values/parse-number';
import { numberPassesElfproef } from '../privacy/elfproef';

/**
 * Which cells of a .csv become numbers and dates in the grid. Columns that the check knows are read as it reads them, and stay as
 * they are in the file where it would ask or refuse: as texts they tell it as much as the file does. Other columns settle
 * their notation themselves.
 */

/** The filled cells of a column of the file, from top to bottom; rows are 1-based. */
export interface CsvColumn {
  readonly rows: readonly number[];
  readonly texts: readonly string[];
}

/** A value with its number format, where it has one. */
export interface CsvValue {
  readonly value: number;
  readonly format?: string;
}

/** Numbers or dates that stay text, so that no formula counts them. */
export interface StayedText {
  /** 1-based. */
  readonly column: number;
  readonly heading: string;
  readonly kind: 'number' | 'date';
  /**
   * `mixed`: the column is written in more ways than one, and these cells say so; `along`: it can be read, but what it says
   * of another column that cannot would be lost; `loses`: as numbers these cells would lose some of what is written in them;
   * `cells`: only these cells are no numbers.
   */
  readonly why: 'mixed' | 'along' | 'loses' | 'cells';
  readonly rows: readonly number[];
}

export interface CsvValues {
  /** By 1-based column, the values by the place of their cell in it. */
  readonly values: ReadonlyMap<number, ReadonlyMap<number, CsvValue>>;
  readonly stayed: readonly StayedText[];
}

/** Rows among which headings are looked for. */
const mostTitles = 30;
/** A column is of numbers where at least half of what has a digit in it is one. */
const half = 0.5;
const NOTHING: Notation = { dutch: 0, foreign: 0, doubtful: 0 };
/** Numbers that are names: a zero in front would be lost, and of more digits than these the last. */
const isName = /^(?:0\d+|\d{16,})$/;
const nineDigits = /^\d{9}$/;
/** Beside a number, and no part of it: letters, a plus, brackets, a minus behind. `12,-` has no more than no cents. */
const isDecorated = /[a-z+()]|[^,][-\u2212\u2013\u2014]$/i;
const euro = /EUR/i;
const hasTime = /\d:\d|\d[T ]\d{2}:/;

const DATE_FORMAT = 'dd-mm-yyyy';
const MONEY_FORMAT = '"€" #,##0.00';

/** A column read as numbers or as dates, of which is not settled yet how they are written. */
interface Reading {
  readonly column: number;
  readonly heading: string;
  readonly kind: 'number' | 'date';
  readonly known: boolean;
  readonly values: Float64Array;
  readonly formats: ReadonlyMap<number, string>;
  readonly doubts: Doubts;
  /** Places of cells with digits that could not be read. */
  readonly unread: readonly number[];
  readonly rows: readonly number[];
  readonly texts: readonly string[];
  readonly numberAt: NumberAt;
}
/** The number in the cell at a place of a column. */
type NumberAt = (place: number) => ParsedNumber | null;

type DateAt = (place: number) => ParsedDate | null;

/** Reads each cell once, however often it is asked for: there may be very many. */
function readOnce<T>(
  texts: readonly string[],
  read: (text: string) => T | null,
): (place: number) => T | null {
  const known: (T | null | undefined)[] = [];
  return (place) => {
    const found = known[place];
    return found === undefined ? (known[place] = read(texts[place] ?? '')) : found;
  };
}
const numbersOf = (texts: readonly string[]): NumberAt => readOnce(texts, parseNumber);
const datesOf = (texts: readonly string[]): DateAt =>
  readOnce(texts, (text) => (hasTime.test(text) ? null : parseDate(text)));

export function valuesOfCsv(columns: ReadonlyMap<number, CsvColumn>): CsvValues {
  const headerRow = headerRowOf(columns);
  const readings = [...columns].flatMap(([index, column]) => readingOf(index, column, headerRow) ?? []);
  const known = readings.filter((reading) => reading.known);
  const settled = readings.map((reading) => ({ reading, odd: oddCells(reading, known) }));
  const values = new Map<number, ReadonlyMap<number, CsvValue>>();
  const stayed: StayedText[] = [];
  for (const { reading, odd } of settled) {
    const { column, heading, kind, rows, unread } = reading;
    const tell = (why: StayedText['why'], places: readonly number[]) =>
      stayed.push({ column, heading, kind, why, rows: places.map((place) => rows[place] ?? 0) });
    const isEvidence = reading.known && reading.doubts.dutch + reading.doubts.foreign > 0;
    const isOddBeside = ({ reading: other, odd: itsOdd }: (typeof settled)[number]) =>
      other.known && other.kind === kind && itsOdd.length > 0;
    const losing = odd.length > 0 ? [] : losingCells(reading);
    if (odd.length > 0) tell('mixed', odd);
    else if (losing.length > 0) tell('loses', losing);
    else if (isEvidence && settled.some(isOddBeside)) tell('along', []);
    else {
      values.set(column, valuesOf(reading));
      // Those of a column that it knows the check names itself.
      if (!reading.known && unread.length > 0) tell('cells', unread);
    }
  }
  return { values, stayed: stayed.sort((a, b) => gravity[a.why] - gravity[b.why]) };
}

const gravity: Readonly<Record<StayedText['why'], number>> = { mixed: 0, along: 1, loses: 2, cells: 3 };

/** The row of the headings: the first that names a column of a meting, or else the first with a text without a digit. 0: none. */
function headerRowOf(columns: ReadonlyMap<number, CsvColumn>): number {
  let [named, first, firstHasText] = [Infinity, Infinity, false];
  for (const { rows, texts } of columns.values())
    for (let at = 0; at < texts.length && (rows[at] ?? 0) <= mostTitles; at++) {
      const [row, text] = [rows[at] ?? 0, texts[at] ?? ''];
      if (namedColumn(text) !== null) named = Math.min(named, row);
      if (row < first) [first, firstHasText] = [row, false];
      if (row === first && !/\d/.test(text)) firstHasText = true;
    }
  if (named !== Infinity) return named;
  return firstHasText ? first : 0;
}

function readingOf(column: number, { rows, texts }: CsvColumn, headerRow: number): Reading | null {
  const from = rows.findIndex((row) => row > headerRow);
  if (from < 0) return null;
  const heading = rows[from - 1] === headerRow ? (texts[from - 1] ?? '') : '';
  const id = namedColumn(heading);
  const numberAt = numbersOf(texts);
  const dateAt = datesOf(texts);
  const kind = id === null ? guessedKind(texts, from, numberAt, dateAt) : kindOf(id);
  if (kind === null) return null;
  // A share or an amount of money is no number of hours, and no evidence of how those are written.
  const takesUnits = id === null || !isOfHours(id);
  const doubts = new Doubts();
  const values = new Float64Array(texts.length).fill(Number.NaN);
  const formats = new Map<number, string>();
  const unread: number[] = [];
  for (let place = from; place < texts.length; place++) {
    const text = texts[place] ?? '';
    if (!/\d/.test(text)) continue;
    const parsed =
      kind === 'date'
        ? dateIn(text, place, dateAt(place), doubts)
        : numberIn(text, place, numberAt(place), doubts, takesUnits);
    if (parsed === null) {
      unread.push(place);
      continue;
    }
    values[place] = parsed.value;
    if (parsed.format !== undefined) formats.set(place, parsed.format);
  }
  return {
    column,
    heading,
    kind,
    known: id !== null,
    values,
    formats,
    doubts,
    unread,
    rows,
    texts,
    numberAt,
  };
}

function kindOf(id: ColumnId): Reading['kind'] | null {
  const { type } = columnById(id);
  if (type === 'date') return 'date';
  return type === 'number' || type === 'integer' ? 'number' : null;
}

/** What a column that the check does not know holds, by the look of its cells; `null` for names, codes and texts. */
function guessedKind(
  texts: readonly string[],
  from: number,
  numberAt: NumberAt,
  dateAt: DateAt,
): Reading['kind'] | null {
  const places = texts.flatMap((text, place) => (place >= from && /\d/.test(text) ? [place] : []));
  const figures = places.map((place) => texts[place] ?? '');
  if (figures.length === 0 || figures.some((text) => isName.test(text.trim()))) return null;
  if (figures.every((text) => nineDigits.test(text.trim()) && numberPassesElfproef(Number(text))))
    return null;
  if (places.every((place) => dateAt(place) !== null)) return 'date';
  // With a plus it is a number to call.
  const numbers = places.filter(
    (place) => texts[place]?.trim().startsWith('+') !== true && numberAt(place) !== null,
  ).length;
  return numbers >= half * figures.length ? 'number' : null;
}

function numberIn(
  text: string,
  place: number,
  parsed: ParsedNumber | null,
  doubts: Doubts,
  takesUnits: boolean,
): CsvValue | null {
  if (parsed === null || (parsed.unit !== undefined && !takesUnits)) return null;
  doubts.addNumber(place, text, parsed);
  const format = formatOf(parsed);
  return { value: parsed.value, ...(format === undefined ? {} : { format }) };
}

function formatOf({ unit, value }: ParsedNumber): string | undefined {
  if (unit === undefined) return undefined;
  if (unit === 'money') return MONEY_FORMAT;
  return Number.isInteger(rounded(value * 100, 6)) ? '0%' : '0.00%';
}

function dateIn(text: string, place: number, parsed: ParsedDate | null, doubts: Doubts): CsvValue | null {
  if (parsed === null) return null;
  doubts.addDate(place, text, parsed);
  return { value: parsed.day, format: DATE_FORMAT };
}

/** The cells that the notation of the column does not fit, or that it leaves in doubt. */
function oddCells(
  { kind, known, values, doubts }: Reading,
  knownOnes: readonly Reading[],
): readonly number[] {
  const others = knownOnes.filter((each) => each.doubts !== doubts && each.kind === kind);
  const strangers = doubts.settle(values, known ? sumOf(others) : NOTHING);
  const odd = [...strangers.map(({ record }) => record), ...(doubts.left?.records ?? [])];
  return odd.sort((a, b) => a - b);
}

/**
 * The cells of a column that the check does not know which as numbers would lose more than separators: a code such as `10.10` is
 * none. Zeros at the end stay where all have as many decimals.
 */
function losingCells({ kind, known, values, texts, numberAt }: Reading): readonly number[] {
  if (known || kind === 'date') return [];
  const figures = texts.flatMap((text, place) => {
    const parsed = numberAt(place);
    const value = values[place] ?? Number.NaN;
    if (parsed === null || Number.isNaN(value)) return [];
    const shown = parsed.unit === 'percent' ? value * 100 : value;
    return [
      { place, text: text.trim(), unit: parsed.unit, shown, decimals: decimalsOf(text, parsed, shown) },
    ];
  });
  const isEven = new Set(figures.map(({ decimals }) => decimals)).size === 1;
  const loses = ({ text, unit, shown, decimals }: (typeof figures)[number]): boolean =>
    isDecorated.test(text.replace(euro, '')) ||
    digitsIn(shown.toFixed(decimals)) !== digitsIn(text) ||
    // The format of a share or an amount shows them.
    (!isEven && unit === undefined && decimals > 0 && text.endsWith('0'));
  return figures.filter(loses).map(({ place }) => place);
}

const digitsIn = (text: string): string => text.replace(/\D/g, '');

/** How many decimals a text has in the reading that was settled on. */
function decimalsOf(text: string, { notation }: ParsedNumber, shown: number): number {
  if (notation === 'plain') return 0;
  // As thousands it is a thousand at least.
  if (notation === 'doubt') return Math.abs(shown) < 1000 ? 3 : 0;
  const [, decimals = ''] = text.split(notation === 'nl' ? ',' : '.');
  return digitsIn(decimals).length;
}

function sumOf(readings: readonly Reading[]): Notation {
  return readings.reduce(
    (sum, { doubts }) => ({
      dutch: sum.dutch + doubts.dutch,
      foreign: sum.foreign + doubts.foreign,
      doubtful: sum.doubtful + doubts.doubtful,
    }),
    NOTHING,
  );
}

function valuesOf({ values, formats }: Reading): ReadonlyMap<number, CsvValue> {
  const found = new Map<number, CsvValue>();
  values.forEach((value, place) => {
    if (Number.isNaN(value)) return;
    const format = formats.get(place);
    found.set(place, { value, ...(format === undefined ? {} : { format }) });
  });
  return found;
}
