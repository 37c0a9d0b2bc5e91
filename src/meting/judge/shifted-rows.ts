import { COLUMNS, type Column, type ColumnId } from '../form/columns';
import {
  codeAt,
  isEmpty,
  isFilledIn,
  isNone,
  textAt,
  type ColumnData,
  type MetingSheet,
  type ProblemCell,
} from '../form/records';
import { codePlace } from '../read/meting/code-place';
import { isLikeDay } from '../read/values/day-number';
import { isMonthFirst, parseDate } from '../read/values/parse-date';
import { isNumberOf, POSSIBLE } from './possible-numbers';

const REQUIRED: ReadonlySet<string> = new Set(COLUMNS.filter(({ required }) => required).map(({ id }) => id));
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
/** A number of a person, of which messages show the last digits only. */
const PERSON = /^[\d*]{8,9}$/;
const EMPLOYER = /^[\d*]{9}L\d{2}$/i;
/** A number of a person has as many digits at least, leading zeros aside. */
const LEAST_PERSON = 1_000_000;

/** How the cells of a row came under other headings: all from some column on, two that changed places, or one under that of another. */
export type Moved =
  | { readonly kind: 'row' }
  | { readonly kind: 'exchanged' | 'one'; readonly columns: readonly [ColumnData, ColumnData] };

/** Two cells that make no sense where they stand, and do under another heading, are of a row that was moved. */
const SEVERAL = 2;
/** So many need no empty cell before them: what was inserted can hold something. */
const MANY = 3;
/** Cells are hardly ever moved further by accident. */
const FURTHEST = 3;
/** A row in which so many cells stay empty that every row has to fill is none of which cells moved. */
const STILL_EMPTY = 3;

/** Days that can be of long ago. */
const OF_BIRTH: ReadonlySet<ColumnId> = new Set(['geboortedatum', 'datAanvIkv']);
const A_LIFE = 80 * 365;

/** What stands in the column of the BSN is kept masked: its last three digits, and of the rest how long it is, up to six signs. */
const MASKED = /^\*+\d{0,3}$/;
/** Of a longer text without digits at its end nothing is kept. */
const HIDDEN = '******';
const DIGITS_OF_DAY = 5;
/** A text of which only the length is kept, which is that of a number of a person. */
const AS_LONG_AS_PERSON = /^\[[89] tekens\]$/;

/** Whether a masked text can be what a column holds. */
function canBe({ column }: Pick<ColumnData, 'column'>, masked: string): boolean {
  if (masked === HIDDEN) return column.type === 'code' || column.type === 'text';
  if (column.type === 'date') return masked.length === DIGITS_OF_DAY || masked.length > HIDDEN.length;
  return masked.length < DIGITS_OF_DAY && column.type !== 'text';
}

/** Whether too little is kept of a text to tell by itself what it is. */
const saysLittle = (text: string): boolean => text === HIDDEN || AS_LONG_AS_PERSON.test(text);

/** Whether a text that makes no sense in its own column is what another one holds. */
function suits({ column }: ColumnData, text: string): boolean {
  if (column.type !== 'bsn' && MASKED.test(text)) return canBe({ column }, text);
  switch (column.type) {
    case 'number':
    case 'integer':
      return NUMBER.test(text) && isNumberOf(column.id, Number(text.replace(',', '.')));
    case 'date':
      return parseDate(text) !== null || isLikeDay(Number(text) + (OF_BIRTH.has(column.id) ? A_LIFE : 0));
    case 'code':
      return codePlace(column, text) > 0;
    case 'bsn':
      return PERSON.test(text) || AS_LONG_AS_PERSON.test(text);
    case 'text':
      return column.id === 'tijdvak' ? !isOfOthers(text) : column.id === 'regio' || EMPLOYER.test(text);
  }
}

/** What no label of a period is. */
function isOfOthers(text: string): boolean {
  return EMPLOYER.test(text) || PERSON.test(text) || isLikeDay(Number(text));
}

const PERSON_DIGITS = 9;

/** What stands in a cell, as far as it is kept. */
function shown(data: ColumnData, record: number): string {
  const found = data.problems.get(record);
  if (found !== undefined) return found.text;
  if (isNone(data, record)) return '';
  if (data.column.type === 'code') return codeAt(data, record);
  if (data.column.type === 'text') return textAt(data, record);
  return String(data.values[record]).padStart(data.column.type === 'bsn' ? PERSON_DIGITS : 0, '0');
}

/** A date with its month first stands where it should. */
const isOfAnother = ({ type }: Column, { problem, text }: ProblemCell): boolean =>
  ['unreadable', 'other-unit', 'unknown-code', 'covered'].includes(problem) &&
  !(type === 'date' && isMonthFirst(text));

/** Of each record how many cells are of another kind than their columns hold. */
export function strangeCells(sheet: MetingSheet): Uint8Array {
  const cells = new Uint8Array(sheet.count);
  const add = (record: number) => (cells[record] = (cells[record] ?? 0) + 1);
  for (const data of layoutOf(sheet).columns) {
    for (const [record, cell] of data.problems) if (isOfAnother(data.column, cell)) add(record);
    const isStrange = strangeValue(data);
    if (isStrange)
      data.values.forEach((value, record) => {
        if (isStrange(value)) add(record);
      });
  }
  return cells;
}

const tests = new WeakMap<ColumnData, ((value: number) => boolean) | null>();

/** Tells the values of a column that can be read and are no such thing; `null` where there are none. */
function strangeValue(data: ColumnData): ((value: number) => boolean) | null {
  let found = tests.get(data);
  if (found === undefined) tests.set(data, (found = testOf(data)));
  return found;
}

function testOf(data: ColumnData): ((value: number) => boolean) | null {
  const { column, dictionary, values } = data;
  if (column.type === 'bsn') return (value) => value !== 0 && value < LEAST_PERSON;
  const possible = POSSIBLE[column.id];
  if (possible) return (value) => value !== 0 && (value < possible[0] || value > possible[1]);
  if (column.type !== 'text') return null;
  const isOdd = dictionary.map((text, place) => place > 0 && !suits(data, text));
  if (!isOdd.includes(true)) return null;
  let [filled, odd] = [0, 0];
  values.forEach((place) => {
    if (place !== 0) filled += 1;
    if (isOdd[place] === true) odd += 1;
  });
  // What most of them are is how they are written here.
  return 2 * odd > filled ? null : (place) => isOdd[place] === true;
}

function isStrange(data: ColumnData, record: number): boolean {
  const found = data.problems.get(record);
  if (found !== undefined) return isOfAnother(data.column, found);
  return strangeValue(data)?.(data.values[record] as number) === true;
}

/** The columns of a sheet from left to right, without those that it does not have itself, and which of them every row fills. */
interface Layout {
  readonly columns: readonly ColumnData[];
  readonly isUsual: readonly boolean[];
}
const layouts = new WeakMap<MetingSheet, Layout>();

function layoutOf(sheet: MetingSheet): Layout {
  let layout = layouts.get(sheet);
  if (!layout) {
    const columns = [...sheet.columns.values()]
      .filter(({ index }) => index > 0)
      .sort((a, b) => a.index - b.index);
    const isUsual = columns.map((data) => {
      if (!isFilledIn(sheet, data.column.id)) return false;
      let filled = 0;
      for (let i = 0; i < sheet.count; i++) if (!isEmpty(data, i)) filled += 1;
      return isRequired(data) ? filled > 0 : 2 * filled > sheet.count;
    });
    layouts.set(sheet, (layout = { columns, isUsual }));
  }
  return layout;
}

const isRequired = ({ column }: ColumnData): boolean => REQUIRED.has(column.id);

/** How the cells of a row that make no sense came where they stand; `null` where nothing says that they are of other columns. */
export function movedIn(sheet: MetingSheet, record: number): Moved | null {
  const { columns, isUsual } = layoutOf(sheet);
  const row = new Row(columns, isUsual, record);
  // A row of which nothing that counts is odd is better judged cell by cell.
  if (!row.strange.some((place) => isRequired(columns[place] as ColumnData) || isUsual[place] === true))
    return null;
  const exchanged = row.exchanged() ?? row.oneMoved();
  if (exchanged) return exchanged;
  for (let by = 1; by <= FURTHEST; by++) if (row.isMoved(by) || row.isMoved(-by)) return { kind: 'row' };
  return null;
}

/** Whether nothing stands in a row from some cell on that every row has to fill: what belongs there can stand in the next one. */
export function endsEarly(sheet: MetingSheet, record: number): boolean {
  const { columns, isUsual } = layoutOf(sheet);
  let place = columns.length - 1;
  while (place >= 0 && isEmpty(columns[place] as ColumnData, record)) place -= 1;
  return columns.some((data, at) => at > place && isUsual[at] === true && isRequired(data));
}

/** Columns under which nearly anything can stand: that something would do there proves nothing. */
const FREE: ReadonlySet<ColumnId> = new Set(['tijdvak', 'regio', 'lkvBedrag', 'bonusaandeel']);
const isFree = ({ column }: ColumnData): boolean => FREE.has(column.id);
const isNumber = ({ column: { type } }: ColumnData): boolean => type === 'number' || type === 'integer';
/** Whether it proves nothing that a cell would do under another heading: a wrong number is most often a number that would do elsewhere. */
const provesNothing = (from: ColumnData, to: ColumnData): boolean =>
  isFree(to) || (isNumber(to) && (isNumber(from) || from.column.type === 'bsn'));

/** The cells of one row. */
class Row {
  readonly strange: readonly number[];
  private readonly empty: readonly number[];
  /** Those of them that every row has to fill: others may be empty. */
  private readonly missing: readonly number[];
  private readonly texts: readonly string[];

  constructor(
    private readonly columns: readonly ColumnData[],
    isUsual: readonly boolean[],
    record: number,
  ) {
    this.texts = columns.map((data) => shown(data, record));
    this.strange = [...columns.keys()].filter((place) => isStrange(columns[place] as ColumnData, record));
    this.empty = [...columns.keys()].filter((place) => isUsual[place] === true && this.texts[place] === '');
    this.missing = this.empty.filter((place) => isRequired(columns[place] as ColumnData));
  }

  private suits(place: number, from: number): boolean {
    const [data, text] = [this.columns[place], this.texts[from]];
    return data !== undefined && text !== undefined && suits(data, text);
  }

  private pair(one: number, other: number): readonly [ColumnData, ColumnData] {
    return [this.columns[one] as ColumnData, this.columns[other] as ColumnData];
  }

  /** Two cells of which each makes sense under the heading of the other only. */
  exchanged(): Moved | null {
    const [one = 0, other = 0] = this.strange;
    const isPair = this.strange.length === SEVERAL && this.suits(one, other) && this.suits(other, one);
    if (!isPair || this.missing.length >= STILL_EMPTY) return null;
    const columns = this.pair(one, other);
    return columns.some(isFree) ? null : { kind: 'exchanged', columns };
  }

  /** One cell that makes no sense, and makes some where the only empty one is that every row has to fill. */
  oneMoved(): Moved | null {
    const [from = 0, to = 0] = [this.strange[0], this.missing[0]];
    const isOne = this.strange.length === 1 && this.missing.length === 1 && this.suits(to, from);
    // Beside each other they can be the first of more.
    if (!isOne || Math.abs(from - to) <= 1 || saysLittle(this.texts[from] ?? '')) return null;
    const columns = this.pair(to, from);
    return provesNothing(columns[1], columns[0]) ? null : { kind: 'one', columns };
  }

  /**
   * Whether cells stand `by` columns too far to the right (to the left where it is below nought): all that make no sense, and all between
   * them, make some where they came from, and what is empty is filled.
   */
  isMoved(by: number): boolean {
    const { strange, empty, missing, texts } = this;
    // The part of the row to which all cells go back that say something.
    const goals = [...strange.map((place) => place - by), ...empty];
    let [first, last] = [Math.min(...goals), Math.max(...goals)];
    const isInside = (place: number) => place >= 0 && place < texts.length;
    if (!isInside(first) || !isInside(last) || !isInside(first + by) || !isInside(last + by)) return false;
    const fits = (place: number) =>
      isInside(place) && isInside(place + by) && (texts[place + by] === '' || this.suits(place, place + by));
    const isTaken = (place: number) => isInside(place) && texts[place] !== '';
    // What would be overwritten has moved as well.
    while (by > 0 && isTaken(first) && fits(first - by)) first -= 1;
    while (by < 0 && isTaken(last) && fits(last - by)) last += 1;
    for (let place = first; place <= last; place++) if (!fits(place)) return false;
    const filled = missing.filter((place) => isTaken(place + by)).length;
    if (missing.length - filled >= STILL_EMPTY) return false;
    const fitting = strange.filter((place) => place - by >= first && place - by <= last);
    const explained =
      fitting.filter((place) => !provesNothing(...this.pair(place, place - by))).length + filled;
    const hasRoom = by > 0 ? !isTaken(first) : !isTaken(last);
    return explained >= (hasRoom ? SEVERAL : MANY);
  }
}
