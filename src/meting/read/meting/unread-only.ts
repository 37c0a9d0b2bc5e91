import { isBsnNumber } from '../../../privacy/bsn';
import { Growable } from '../../form/growable';
import { CellKind, type Batch, type ColumnBatch } from '../../../workbook/table';

/** Rows that hold something in columns that are not read alone, in the form that those have in the rows that are read. */
export interface UnreadOnly {
  /** Sheet rows. */
  readonly rows: readonly number[];
  /** The columns, from left to right, in which these rows hold something. */
  readonly columns: readonly { readonly index: number; readonly heading: string }[];
}

/** The first rows say what a column holds. */
const SAMPLE = 2000;
/** Fewer rows prove nothing. */
const ENOUGH = 5;
/** A column that tells people apart is filled in nearly all rows, each time with something else. */
const NEARLY_ALL = 0.9;
/** A form in which so few of the cells are is not that of the column. */
const USUAL = 0.05;
const TWICE = 2;
/** A shorter number is as well a count of the rows. */
const DIGITS = 4;
const LONGEST = 60;
/** Different rows that are told apart. */
const MOST_SHAPES = 1000;
const STAFF = /pers|medew|werkn|employee|staff/i;
const NUMBER_OF_PERSON = 'bsn';

/** What the cells of one column are in the rows that are read. */
class ColumnForms {
  private readonly forms = new Map<string, number>();
  private readonly values = new Set<string>();
  private filled = 0;
  private rising = 0;
  private last = NaN;

  constructor(
    readonly index: number,
    readonly heading: string,
  ) {}

  see(text: string, form: string): void {
    this.filled += 1;
    this.forms.set(form, (this.forms.get(form) ?? 0) + 1);
    this.values.add(text);
    if (Number(text) === this.last + 1) this.rising += 1;
    this.last = Number(text);
  }

  /** Whether it tells the rows apart; a numbering of the rows, which goes on where there is nobody, does not. */
  tellsApart(rows: number): boolean {
    return (
      this.filled >= NEARLY_ALL * rows &&
      this.values.size >= NEARLY_ALL * this.filled &&
      (this.rising < NEARLY_ALL * (this.filled - 1) || STAFF.test(this.heading))
    );
  }

  has(form: string): boolean {
    const cells = this.forms.get(form) ?? 0;
    return cells >= TWICE && cells >= USUAL * this.filled;
  }
}

/** By place among the columns the form of a cell. */
type Shape = readonly (readonly [place: number, form: string])[];

/** How sure it is that a row is one of the table: `Proof.perhaps` needs another beside it. */
const Proof = { none: 0, perhaps: 1, sure: 2 } as const;

/** Where a row stands: among or against the others, below them with nothing between but empty rows, or apart. */
const Place = { against: 0, below: 1, apart: 2 } as const;

/**
 * Looks for people whose rows hold no more than their number of staff or their name: nothing of it is read, so that they would be lacking
 * without a word. A note, a legend or a heading of a group has another form than the column in which it stands.
 */
export class UnreadOnlySearch {
  private readonly columns: readonly ColumnForms[];
  private readonly shapes = new Map<string, { readonly id: number; readonly shape: Shape }>();
  private readonly rows = new Growable(Uint32Array);
  private readonly shapeOf = new Growable(Uint32Array);
  private readonly places = new Growable(Uint8Array);
  private records = 0;
  private lastRecord = 0;
  /** The last row that is of the table or may be; 0 below anything else. */
  private last = 0;
  private isApart = true;

  constructor(unread: readonly { readonly index: number; readonly heading: string }[]) {
    this.columns = unread.map(({ index, heading }) => new ColumnForms(index, heading));
  }

  /** A row that is read. */
  seeRecord(batch: Batch, i: number): void {
    this.lastRecord = this.last = batch.rows[i] as number;
    this.isApart = false;
    if (this.records >= SAMPLE) return;
    this.records += 1;
    for (const column of this.columns) {
      const text = textOf(batch.columns[column.index - 1], i);
      if (text !== '') column.see(text, formOf(text));
    }
  }

  /** A row that is not read, as a total or a note: what stands below it is of something else. */
  seeOther(): void {
    this.isApart = true;
  }

  /** A row that holds nothing in the columns that are read. Gives how many numbers more are kept. */
  see(batch: Batch, i: number): number {
    const shape = this.columns.flatMap(({ index }, place): Shape => {
      const text = textOf(batch.columns[index - 1], i);
      return text === '' ? [] : [[place, isBsn(text) ? NUMBER_OF_PERSON : formOf(text)]];
    });
    if (shape.length === 0) return 0;
    const key = JSON.stringify(shape);
    const known = this.shapes.get(key);
    if (!known && this.shapes.size >= MOST_SHAPES) return 0;
    const { id } = known ?? { id: this.shapes.size };
    if (!known) this.shapes.set(key, { id, shape });
    const row = batch.rows[i] as number;
    const place = this.isApart ? Place.apart : row === this.last + 1 ? Place.against : Place.below;
    this.rows.push(row);
    this.shapeOf.push(id);
    this.places.push(place);
    if (place === Place.against) this.last = row;
    return 1;
  }

  finish(): UnreadOnly | null {
    if (this.rows.length === 0 || this.records < ENOUGH) return null;
    const shapes = [...this.shapes.values()].map(({ shape }) => shape);
    const proofs = shapes.map((shape) => this.proofOf(shape));
    const [rows, ids, places] = [this.rows.values(), this.shapeOf.values(), this.places.values()];
    // What stands below the table after something else is of that.
    const end = rows.findIndex(
      (row, at) => row > this.lastRecord && (proofs[ids[at] ?? 0] ?? Proof.none) === Proof.none,
    );
    const proofAt = (at: number): number => {
      if (end >= 0 && at >= end) return Proof.none;
      const place = (rows[at] as number) < this.lastRecord ? Place.against : places[at];
      const id = ids[at] ?? 0;
      const proof = proofs[id] ?? Proof.none;
      if (place === Place.against) return proof;
      // Names stand below a table for many reasons, numbers for none.
      return place === Place.below && proof === Proof.sure && isNumbered(shapes[id] ?? [])
        ? proof
        : Proof.none;
    };
    const isBeside = (at: number, other: number): boolean =>
      Math.abs((rows[at] ?? 0) - (rows[other] ?? -1)) === 1 && proofAt(other) > Proof.none;
    const found: number[] = [];
    const used = new Set<number>();
    rows.forEach((row, at) => {
      const proof = proofAt(at);
      if (proof === Proof.none) return;
      if (proof === Proof.perhaps && !isBeside(at, at - 1) && !isBeside(at, at + 1)) return;
      found.push(row);
      for (const [place] of shapes[ids[at] ?? 0] ?? []) used.add(place);
    });
    return found.length === 0
      ? null
      : { rows: found, columns: this.columns.filter((_, place) => used.has(place)) };
  }

  private proofOf(shape: Shape): number {
    if (shape.some(([, form]) => form === NUMBER_OF_PERSON)) return Proof.sure;
    const alike = shape.filter(([place, form]) => this.columns[place]?.has(form));
    const telling = alike.filter(([place]) => this.columns[place]?.tellsApart(this.records));
    if (telling.length === 0) return Proof.none;
    return alike.length > 1 || telling.some(([, form]) => isTelling(form)) ? Proof.sure : Proof.perhaps;
  }
}

/** A long number, letters with a number, or initials. */
const isTelling = (form: string): boolean =>
  form.startsWith('#') ? Number(form.slice(1)) >= DIGITS : /\d|\./.test(form);

const isNumbered = (shape: Shape): boolean =>
  shape.some(([, form]) => form.startsWith('#') || form === NUMBER_OF_PERSON);

/** What stands in a cell; empty for what tells nobody, as a day, an error or a long text. */
function textOf(column: ColumnBatch | undefined, i: number): string {
  const kind = column?.kinds[i] ?? CellKind.blank;
  if (kind === CellKind.number) return String(column?.numbers[i]);
  const text = kind === CellKind.text ? (column?.texts[i] ?? '').trim() : '';
  return text.length > LONGEST ? '' : text;
}

const isBsn = (text: string): boolean => /^\d{8,9}$/.test(text) && isBsnNumber(Number(text));

/** Of a number how many digits it has; of a text where it has words with and without a capital, numbers and signs. */
function formOf(text: string): string {
  if (/^\d+$/.test(text)) return `#${String(text.length)}`;
  return text
    .replaceAll(/\p{Lu}[\p{L}’']*/gu, 'A')
    .replaceAll(/\p{Ll}[\p{L}’']*/gu, 'a')
    .replaceAll(/\d+/g, '9');
}
