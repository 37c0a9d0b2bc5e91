import { CellKind, isNumberKind, type ColumnBatch, type DistinctTexts } from '../../../workbook/table';
import { isOfHours, type Column } from '../../form/columns';
import { dayOf, dayOfSerial, isoOfDay } from '../../form/days';
import type { CellProblem, ColumnData, Spoilt, Values } from '../../form/records';
import { codePlace, UNKNOWN_CODE } from './code-place';
import { CompactProblems } from './compact-problems';
import { Growable } from '../../form/growable';
import { isNoEnd, MAY_HAVE_NO_END, saysNoEnd } from '../values/no-end';
import { parseDate } from '../values/parse-date';
import { parseNumber } from '../values/parse-number';
import { normalPeriod } from '../values/parse-period';
import { quoted, quotedBsn } from '../values/quote';
import {
  clockText,
  isErrorText,
  isScientificText,
  moneyText,
  numberText,
  seenText,
  shareText,
  spoiltAs,
} from '../values/plain-text';
import { passesElfproef } from '../../../privacy/elfproef';
import { Doubts } from './doubts';
import { isHalfConverted, type Notation } from './notation';
import { RecentNumbers, RecentTexts } from './recent';

/** Reads one column of a sheet, batch by batch, into typed values. */
export interface ColumnReader {
  /** Characters of the different texts that are kept of the column. */
  readonly keptCharacters: number;
  /** Takes the rows `keep[0..count-1]` of a batch; `undefined` where the column has no cell in it. */
  take(batch: ColumnBatch | undefined, keep: Uint32Array, count: number): void;
  /** What the cells say about how numbers or dates are written; `null` where there is nothing to write in two ways. */
  notation(): Notation | null;
  /** @param others what the other columns of the same kind say, for cells that can be read in two ways */
  finish(others?: Notation): ColumnData;
}

interface Place {
  readonly column: Column;
  readonly index: number;
  readonly heading: string;
  readonly date1904: boolean;
}

/** The reader for a column of its type. */
export function columnReader(place: Place): ColumnReader {
  switch (place.column.type) {
    case 'bsn':
      return new BsnReader(place);
    case 'text':
      return new TextReader(place);
    case 'code':
      return new CodeReader(place);
    case 'date':
      return new DateReader(place);
    case 'number':
    case 'integer':
      return new NumberReader(place);
  }
}

abstract class Reader<T extends Values> implements ColumnReader {
  protected readonly problems = new CompactProblems();
  protected readonly converted = new Growable(Uint32Array);
  keptCharacters = 0;
  private readonly spoilt = new Map<number, Spoilt>();

  constructor(
    protected readonly place: Place,
    protected readonly grown: Growable<T>,
    private readonly none: number,
  ) {}

  take(batch: ColumnBatch | undefined, keep: Uint32Array, count: number): void {
    const out = this.grown.reserve(count);
    const from = this.grown.length;
    if (batch === undefined) out.fill(this.none, from, from + count);
    else this.read(batch, keep, count, out, from);
    this.grown.length += count;
  }

  notation(): Notation | null {
    return null;
  }

  finish(): ColumnData {
    return {
      column: this.place.column,
      index: this.place.index,
      heading: this.place.heading,
      values: this.grown.values(),
      dictionary: this.dictionary(),
      problems: this.problems,
      doubts: this.doubtful(),
      suspicion: this.suspicion(),
      converted: this.converted.values(),
      spoilt: this.spoilt,
    };
  }

  /** A cell that stood there in another shape, with what was done to it where that can be told. */
  protected convert(record: number, spoilt: Spoilt | null): void {
    this.converted.push(record);
    if (spoilt !== null) this.spoilt.set(record, spoilt);
  }

  /** Why no cell of the column can be trusted, though each can be read. */
  protected suspicion(): ColumnData['suspicion'] {
    return null;
  }

  protected dictionary(): readonly string[] {
    return [];
  }

  /** Cells that could be read in two ways and were settled by nothing. */
  protected doubtful(): ColumnData['doubts'] {
    return null;
  }

  protected abstract read(batch: ColumnBatch, keep: Uint32Array, count: number, out: T, from: number): void;

  /** A text that gives no value: an error of Excel that became text, or something else than the column holds. */
  protected unreadable(record: number, text: string, problem: CellProblem = 'unreadable'): void {
    this.problem(record, isErrorText(text) ? 'error' : problem, text);
  }

  /** Errors and uncomputed formulas are problems in every column; `true` when the cell was one of those. */
  protected recordErrorCell(kind: number, text: string | undefined, record: number): boolean {
    if (kind === CellKind.error) this.problem(record, 'error', text ?? '#OTHER!');
    else if (kind === CellKind.uncached) this.problem(record, 'uncached', '');
    else return false;
    return true;
  }

  /** A number as the day that its cell shows. */
  protected dayText(serial: number): string {
    const day = dayOfSerial(serial, this.place.date1904);
    return day === null ? numberText(serial) : isoOfDay(day);
  }

  protected problem(record: number, problem: CellProblem, text: string): void {
    const { id, type } = this.place.column;
    const isNumber = type === 'bsn' && problem !== 'error';
    // Where letters are what is asked for, another letter says no more of a person.
    const isLetter = id === 'grond' && LETTER.test(text);
    this.problems.add(record, problem, isNumber ? quotedBsn(text) : isLetter ? text : quoted(text));
  }
}

const LETTER = /^[a-z]$/i;

const isBlankText = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** Stars, crosses or dots in the place of digits: three of one sign, with digits beside them or as long as a number nearly is. */
const COVERED = [/^[\d .\-*xX•#]+$/, /([*xX•#.])\1\1/, /\d|.{6}/] as const;

/** What is wrong with a text that is no number of a person. */
function problemOf(text: string): CellProblem {
  if (isScientificText(text)) return 'rounded';
  return COVERED.every((sign) => sign.test(text)) ? 'covered' : 'unreadable';
}

const MAX_BSN = 999_999_999;
const MIN_BSN = 10_000_000;

/** Nine digits as a number; eight are nine of which Excel dropped the leading zero. */
class BsnReader extends Reader<Uint32Array> {
  constructor(place: Place) {
    super(place, new Growable(Uint32Array), 0);
  }

  protected read(batch: ColumnBatch, keep: Uint32Array, count: number, out: Uint32Array, from: number): void {
    const { kinds, numbers, texts } = batch;
    for (let i = 0; i < count; i++) {
      const row = keep[i] as number;
      const kind = kinds[row] as number;
      const record = from + i;
      let value = 0;
      if (isNumberKind(kind)) {
        const number = numbers[row] as number;
        if (Number.isInteger(number) && number >= MIN_BSN && number <= MAX_BSN) {
          value = number;
        } else this.problem(record, 'unreadable', numberText(number));
      } else if (kind === CellKind.text) {
        const text = texts[row] ?? '';
        value = digitsOf(text) || digitsOf(seenText(text));
        if (value === 0 && !isBlankText(text))
          this.unreadable(record, text, problemOf(seenText(text).trim()));
      } else if (kind !== CellKind.blank && !this.recordErrorCell(kind, texts[row], record)) {
        this.problem(record, 'unreadable', String(numbers[row] as number));
      }
      if (value !== 0) {
        const text = kind === CellKind.text ? (texts[row] ?? '') : '';
        if (isNumberKind(kind) ? value < 100_000_000 : text.length !== 9)
          this.convert(record, spoiltAs(text) ?? (isNineDigits(text) ? null : 'zero'));
      }
      out[record] = value;
    }
  }
}

/** Whether a text has nine digits, whatever stands between them; a number, which has no text here, is short of one. */
const isNineDigits = (text: string): boolean => text.replace(/\D/g, '').length === 9;

/** The number written in 8 or 9 digits, with dots, spaces or dashes between them; 0 for anything else. */
function digitsOf(text: string): number {
  let value = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48;
      digits += 1;
    } else if (code !== 32 && code !== 46 && code !== 45 && code !== 0xa0) return 0;
  }
  return digits === 8 || digits === 9 ? value : 0;
}

/** How the text of a column is made comparable, once for each distinct text. */
function normaliser(column: Column): (text: string) => string {
  if (column.id === 'tijdvak') return normalPeriod;
  if (column.id === 'lhnr' || column.id === 'lhnrInlener') {
    return normalEmployer;
  }
  return (text) => seenText(text.replace(/[\s\u00a0]+/g, ' '));
}

/** The number of an employer without spaces and dots, in capitals, and with the zero that was lost at the front. */
export function normalEmployer(text: string): string {
  return withLostZero(
    seenText(text)
      .replace(/[\s\u00a0.]/g, '')
      .toUpperCase(),
  );
}

/** What was done to the number of an employer; `null` for any other text. */
function spoiltNumber(column: Column, text: string, normal: string): Spoilt | null {
  if (column.id !== 'lhnr' && column.id !== 'lhnrInlener') return null;
  const spoilt = spoiltAs(text);
  return spoilt ?? (normal.startsWith('0') && !text.trim().startsWith('0') ? 'zero' : null);
}

/** Of a number of nine digits that begins with 0, programs drop that digit; the check digit tells whether it belongs there. */
function withLostZero(lhnr: string): string {
  const lost = /^(\d{8})L\d{2}$/.exec(lhnr)?.[1];
  return lost !== undefined && passesElfproef(`0${lost}`) ? `0${lhnr}` : lhnr;
}

/** Stands in the map of known texts for an error of Excel that became text. */
const ERROR_TEXT = -2;
/** Below this the number of a text tells its place and what was done to it, so that each cell of it can be told. */
const SPOILT_TEXT = -10;
const SPOILT: readonly Spoilt[] = ['zero', 'invisible', 'formula', 'apostrophe'];

class TextReader extends Reader<Uint32Array> {
  private readonly texts: string[] = [''];
  private readonly places = new Map<string, number>();
  private readonly normal = new Map<string, number>([['', 0]]);
  private readonly normalise: (text: string) => string;
  /** Of a label, which is kept in one form, what the cells show; empty where they show different things. */
  private readonly shown = new Map<number, string>();
  private readonly recent = new RecentTexts();
  private readonly numbered = new RecentNumbers();

  constructor(place: Place) {
    super(place, new Growable(Uint32Array), 0);
    this.normalise = normaliser(place.column);
  }

  override finish(): ColumnData {
    const shown = [...this.shown].filter(([place, text]) => text !== '' && text !== this.texts[place]);
    return { ...super.finish(), ...(shown.length === 0 ? {} : { shown: new Map(shown) }) };
  }

  protected override dictionary(): readonly string[] {
    return this.texts;
  }

  protected read(batch: ColumnBatch, keep: Uint32Array, count: number, out: Uint32Array, from: number): void {
    const { kinds, numbers, shared } = batch;
    for (let i = 0; i < count; i++) {
      const row = keep[i] as number;
      const kind = kinds[row] as number;
      const record = from + i;
      let place = 0;
      if (kind === CellKind.text) {
        const number = numbers[row] as number;
        place =
          shared && number >= 0 ? this.sharedIndex(shared, number) : this.textIndex(batch.texts[row] ?? '');
      } else if (isNumberKind(kind)) place = this.textIndex(String(numbers[row] as number));
      else if (kind === CellKind.date) {
        place = this.textIndex(this.textOfDate(numbers[row] as number));
        this.converted.push(record);
      } else if (kind === CellKind.boolean)
        place = this.textIndex((numbers[row] as number) === 0 ? 'N' : 'J');
      else if (kind !== CellKind.blank) this.recordErrorCell(kind, batch.texts[row], record);
      if (place === ERROR_TEXT) {
        const number = numbers[row] as number;
        this.problem(record, 'error', shared && number >= 0 ? shared.get(number) : (batch.texts[row] ?? ''));
        place = 0;
      } else if (place <= SPOILT_TEXT) {
        const code = SPOILT_TEXT - place;
        place = Math.floor(code / SPOILT.length);
        this.convert(record, SPOILT[code % SPOILT.length] ?? null);
      }
      out[record] = place;
    }
  }

  /** Excel turns `2024-12` into a date; in the column of periods it is a month again. */
  private textOfDate(serial: number): string {
    const iso = this.dayText(serial);
    return this.place.column.id === 'tijdvak' ? iso.slice(0, 7) : iso;
  }

  private sharedIndex(shared: DistinctTexts, number: number): number {
    const slot = this.numbered.slotOf(shared, number);
    const seen = this.numbered.get(slot, number);
    if (seen !== undefined) return seen;
    const place = this.placeInMap(shared.get(number));
    this.numbered.set(slot, number, place);
    return place;
  }

  private textIndex(text: string): number {
    if (text === '') return 0;
    const slot = this.recent.slotOf(text);
    const seen = this.recent.get(slot, text);
    if (seen !== undefined) return seen;
    const place = this.placeInMap(text);
    this.recent.set(slot, text, place);
    return place;
  }

  private placeInMap(text: string): number {
    let place = this.places.get(text);
    if (place === undefined && isErrorText(text)) return ERROR_TEXT;
    if (place === undefined) {
      const normal = this.normalise(text);
      place = this.normal.get(normal);
      if (place === undefined) {
        place = this.texts.push(normal) - 1;
        this.normal.set(normal, place);
        this.keptCharacters += normal.length;
      }
      this.keptCharacters += text.length;
      if (this.place.column.id === 'tijdvak')
        this.shown.set(place, this.shown.has(place) ? '' : text.replaceAll('\u00a0', ' ').trim());
      const spoilt = spoiltNumber(this.place.column, text, normal);
      if (spoilt !== null) place = SPOILT_TEXT - (place * SPOILT.length + SPOILT.indexOf(spoilt));
      this.places.set(text, place);
    }
    return place;
  }
}

class CodeReader extends Reader<Uint8Array> {
  private readonly recent = new RecentTexts();
  private readonly numbered = new RecentNumbers();

  constructor(place: Place) {
    super(place, new Growable(Uint8Array), 0);
  }

  protected read(batch: ColumnBatch, keep: Uint32Array, count: number, out: Uint8Array, from: number): void {
    const { kinds, numbers, shared } = batch;
    for (let i = 0; i < count; i++) {
      const row = keep[i] as number;
      const kind = kinds[row] as number;
      const record = from + i;
      let place = 0;
      if (kind === CellKind.text) {
        const number = numbers[row] as number;
        place =
          shared && number >= 0
            ? this.sharedIndex(shared, number, record)
            : this.textIndex(batch.texts[row] ?? '', record);
      } else if (isNumberKind(kind)) place = this.textIndex(String(numbers[row] as number), record);
      else if (kind === CellKind.boolean)
        place = this.textIndex((numbers[row] as number) === 0 ? 'false' : 'true', record);
      else if (kind === CellKind.date)
        this.problem(record, 'unknown-code', this.dayText(numbers[row] as number));
      else if (kind !== CellKind.blank) this.recordErrorCell(kind, batch.texts[row], record);
      out[record] = place;
    }
  }

  private sharedIndex(shared: DistinctTexts, number: number, record: number): number {
    const slot = this.numbered.slotOf(shared, number);
    let place = this.numbered.get(slot, number);
    if (place === undefined) {
      place = this.placeInList(shared.get(number));
      this.numbered.set(slot, number, place);
    }
    return place === UNKNOWN_CODE ? this.unknown(shared.get(number), record) : place;
  }

  private textIndex(text: string, record: number): number {
    if (text === '') return 0;
    const slot = this.recent.slotOf(text);
    let place = this.recent.get(slot, text);
    if (place === undefined) {
      place = this.placeInList(text);
      this.recent.set(slot, text, place);
    }
    return place === UNKNOWN_CODE ? this.unknown(text, record) : place;
  }

  private placeInList(text: string): number {
    return codePlace(this.place.column, text);
  }

  /** Of a text that is not in the list every cell must be told. */
  private unknown(text: string, record: number): number {
    this.unreadable(record, text, 'unknown-code');
    return 0;
  }
}

/** Hours, jobs and amounts of one person are never this many: it is a number of a person or of something else. */
const NO_FIGURE = 10_000_000;
const NOTHING: Notation = { dutch: 0, foreign: 0, doubtful: 0 };

class NumberReader extends Reader<Float64Array> {
  private readonly doubts = new Doubts();

  constructor(place: Place) {
    super(place, new Growable(Float64Array), Number.NaN);
  }

  override notation(): Notation {
    return this.doubts;
  }

  override finish(others: Notation = NOTHING): ColumnData {
    const values = this.grown.values();
    for (const { record, text } of this.doubts.settle(values, others)) {
      values[record] = Number.NaN;
      this.problems.insert(record, 'unreadable', quoted(text));
    }
    return super.finish();
  }

  protected override doubtful(): ColumnData['doubts'] {
    return this.doubts.left;
  }

  protected read(
    batch: ColumnBatch,
    keep: Uint32Array,
    count: number,
    out: Float64Array,
    from: number,
  ): void {
    const { kinds, numbers, texts } = batch;
    for (let i = 0; i < count; i++) {
      const row = keep[i] as number;
      const kind = kinds[row] as number;
      const record = from + i;
      let value = Number.NaN;
      if (kind === CellKind.number) value = numbers[row] as number;
      else if (kind >= CellKind.percent) value = this.ofUnit(kind, numbers[row] as number, record);
      else if (kind === CellKind.text) value = this.parse(texts[row] ?? '', record);
      else if (kind === CellKind.date) {
        // Hours that Excel shows as a time are days to it: 3.625 stands for 87:00. A whole number of more days is a date.
        const days = numbers[row] as number;
        const isClock = days <= MOST_WHOLE_DAYS || (days < MOST_DAYS_OF_HOURS && !Number.isInteger(days));
        this.problem(record, 'unreadable', isClock ? clockText(days) : this.dayText(days));
      } else if (kind === CellKind.boolean)
        this.problem(record, 'unreadable', String(numbers[row] as number));
      else if (kind !== CellKind.blank) this.recordErrorCell(kind, texts[row], record);
      const impossible =
        Math.abs(value) >= NO_FIGURE || (this.place.column.type === 'integer' && !Number.isInteger(value));
      if (!Number.isNaN(value) && impossible) {
        this.problem(record, 'unreadable', numberText(value));
        value = Number.NaN;
      }
      out[record] = value;
    }
  }

  /** A number that Excel shows as a share or an amount of money: no hours, whatever stands in the cell. */
  private ofUnit(kind: number, value: number, record: number): number {
    if (!isOfHours(this.place.column.id)) return value;
    this.problem(record, 'other-unit', kind === CellKind.percent ? shareText(value) : moneyText(value));
    return Number.NaN;
  }

  private parse(text: string, record: number): number {
    const parsed = parseNumber(text) ?? parseNumber(seenText(text));
    if (parsed === null) {
      if (!isBlankText(text)) this.unreadable(record, text);
      return Number.NaN;
    }
    if (parsed.unit !== undefined && isOfHours(this.place.column.id)) {
      this.problem(record, 'other-unit', text);
      return Number.NaN;
    }
    this.doubts.addNumber(record, text, parsed);
    this.converted.push(record);
    return parsed.value;
  }
}

/** Four hundred days of hours are no hours of a period any more but a date. */
const MOST_DAYS_OF_HOURS = 400;
/** So many days can be the hours of a month that are exactly days: 31 of them are 744:00. */
const MOST_WHOLE_DAYS = 31;

class DateReader extends Reader<Int32Array> {
  private readonly doubts = new Doubts();
  /** Dates that stood there as dates, and how many of them have a day that can be no month. */
  private real = 0;
  private realBeyondMonths = 0;
  /** Dates one or two hours before midnight: midnight in the Netherlands, written down in UTC. */
  private readonly late = new Growable(Uint32Array, 4);
  private readonly mayHaveNoEnd = MAY_HAVE_NO_END.has(this.place.column.id);

  constructor(place: Place) {
    super(place, new Growable(Int32Array), 0);
  }

  override notation(): Notation {
    return this.doubts;
  }

  override finish(others: Notation = NOTHING): ColumnData {
    const values = this.grown.values();
    if (this.real >= PATTERN && this.late.length === this.real) {
      for (const record of this.late.values()) {
        values[record] = (values[record] as number) + 1;
        this.converted.push(record);
      }
    }
    for (const { record, text } of this.doubts.settle(values, others)) {
      values[record] = 0;
      this.problems.insert(record, 'unreadable', quoted(text));
    }
    return super.finish();
  }

  protected override doubtful(): ColumnData['doubts'] {
    return this.doubts.left;
  }

  protected override suspicion(): ColumnData['suspicion'] {
    return isHalfConverted(this.doubts, this.real, this.realBeyondMonths) ? 'half-converted' : null;
  }

  protected read(batch: ColumnBatch, keep: Uint32Array, count: number, out: Int32Array, from: number): void {
    const { kinds, numbers, texts } = batch;
    const { date1904 } = this.place;
    for (let i = 0; i < count; i++) {
      const row = keep[i] as number;
      const kind = kinds[row] as number;
      const record = from + i;
      let value = 0;
      if (kind === CellKind.date || isNumberKind(kind)) {
        const number = numbers[row] as number;
        if (this.mayHaveNoEnd && isNoEnd(number)) {
          out[record] = 0;
          continue;
        }
        const own = dayOfSerial(number, date1904);
        const isDay = !isTypedNumber(number) || (kind === CellKind.date && isFirstOfYear(own));
        const day = isDay ? (own ?? dayOfCompact(number)) : null;
        if (day === null) this.problem(record, 'unreadable', numberText(number));
        else value = day;
        if (kind === CellKind.date && day !== null) {
          this.real += 1;
          if (dayOfMonth(day) > MONTHS) this.realBeyondMonths += 1;
          const hour = (number - Math.floor(number)) * HOURS_OF_DAY;
          if (Math.abs(hour - 22) < SECOND || Math.abs(hour - 23) < SECOND) this.late.push(record);
        }
        if (kind !== CellKind.date && day !== null) this.converted.push(record);
      } else if (kind === CellKind.text) value = this.parse(texts[row] ?? '', record);
      else if (kind === CellKind.boolean) this.problem(record, 'unreadable', String(numbers[row] as number));
      else if (kind !== CellKind.blank) this.recordErrorCell(kind, texts[row], record);
      out[record] = value;
    }
  }

  private parse(text: string, record: number): number {
    const parsed = parseDate(text) ?? parseDate(seenText(text));
    if (parsed === null) {
      if (!isBlankText(text) && !(this.mayHaveNoEnd && saysNoEnd(text))) this.unreadable(record, text);
      return 0;
    }
    this.doubts.addDate(record, text, parsed);
    this.converted.push(record);
    return parsed.day;
  }
}

/** A day that payroll programs write where they know none: in the format of a date it is no number that someone typed. */
const isFirstOfYear = (day: number | null): boolean => day !== null && isoOfDay(day).endsWith('-01-01');

/** A year alone, hours or a code in a column of dates: as a day it would be one before 1906, which none of these can be. */
const isTypedNumber = (number: number): boolean => number >= 1 && number < DAYS_UNTIL_1906;
const DAYS_UNTIL_1906 = 2193;

/** `20241231` typed as a number. */
function dayOfCompact(number: number): number | null {
  if (!Number.isInteger(number)) return null;
  return dayOf(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
}

const MONTHS = 12;
const HOURS_OF_DAY = 24;
/** In hours. */
const SECOND = 1 / 3600;
/** So many of a kind, and no others, are a pattern. */
const PATTERN = 3;
const daysOfMonth = new Map<number, number>();

/** A sheet has few different days and many rows. */
function dayOfMonth(day: number): number {
  let found = daysOfMonth.get(day);
  if (found === undefined) {
    if (daysOfMonth.size > REMEMBERED_DAYS) daysOfMonth.clear();
    daysOfMonth.set(day, (found = Number(isoOfDay(day).slice(8))));
  }
  return found;
}

const REMEMBERED_DAYS = 50_000;
