import { isBsnNumber } from '../../../privacy/bsn';
import { Growable } from '../../form/growable';
import { CellKind, type Batch, type ColumnBatch } from '../../../workbook/table';
import { TOTAL_LABEL } from '../values/total-label';

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
/** Fewer names under each other are as well headings of groups, or who signed. */
const NAMES = 3;
/** A surname before a comma and initials is that of a person, and no heading of a group. */
const OF_PERSON = /^A, ?A\./;
const TOTAL = new RegExp(TOTAL_LABEL, 'i');
const STAFF = /pers|medew|werkn|employee|staff/i;
/** What is summed or averaged below its column; a number of the payroll or a cost centre is not. */
const AMOUNT =
  /salari|loon|kosten(?!plaats|drager)|bedrag|vergoeding|toeslag|premie|tarief|inkomen|bruto|netto|euro|€|prijs|budget|omzet|waarde|aantal|dagen\b|\bfte|\buur|uren?\b|hours?\b|amount|salary|wage|pay\b|costs?\b|days\b|\bnumber of\b/i;
const NUMBER_HEADING = /nummer|\bn(?:r|o)\b|\wnr\b|number(?! of)|code|\bid\b/i;
const DECIMALS = /^-?(?:€ ?)?9(?:[.,]9)+$|^-/;
/** What begins the name of a group or of somebody's post, and the name of nobody. */
const GROUP =
  /^(?:afd|afdeling|team|loc|locatie|dienst|cluster|sector|directie|domein|unit|bureau|groep|vestiging|regio|gemeente|hoofd|directeur|manager|controller|department|location|division|group|head|director)$/;
const NUMBER_OF_PERSON = 'bsn';

/** What the cells of one column are in the rows that are read. */
class ColumnForms {
  private readonly forms = new Map<string, number>();
  private readonly values = new Set<string>();
  private readonly lengths = new Set<number>();
  private readonly words = new Set<string>();
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
    this.lengths.add(text.length);
    this.words.add(firstWordOf(text));
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

  begins(word: string): boolean {
    return this.words.has(word);
  }

  /** Whether it holds amounts, that a sum or an average below them looks like. */
  isOfAmounts(): boolean {
    if (AMOUNT.test(this.heading) && !NUMBER_HEADING.test(this.heading)) return true;
    return (
      !STAFF.test(this.heading) &&
      [...this.forms.keys()].some((form) => DECIMALS.test(form) && this.has(form))
    );
  }

  /** Whether a cell of that form is the number of somebody: the heading says so, or all are different and of one length. */
  isNumberOfPerson(form: string): boolean {
    if (!isCode(form)) return false;
    return STAFF.test(this.heading) || (this.lengths.size === 1 && this.values.size === this.filled);
  }
}

/** By place among the columns the form of a cell. */
type Shape = readonly (readonly [place: number, form: string])[];

/** How sure it is that a row is one of the table: `Proof.perhaps` needs more of them under each other. */
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
  /** The words with which the first cells of rows begin, by number. */
  private readonly words = new Map<string, number>([['', 0]]);
  private readonly wordOf = new Growable(Uint32Array);
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
    const texts = this.columns.map(({ index }) => textOf(batch.columns[index - 1], i));
    if (texts.some((text) => TOTAL.test(text))) {
      this.seeOther();
      return 0;
    }
    const shape = texts.flatMap((text, place): Shape =>
      text === '' ? [] : [[place, isBsn(text) ? NUMBER_OF_PERSON : formOf(text)]],
    );
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
    this.wordOf.push(this.numberOf(firstWordOf(texts.find((text) => text !== '') ?? '')));
    if (place === Place.against) this.last = row;
    return 2;
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
    const runs = this.runsOf(rows, proofAt);
    const isGroup = this.groupsIn(runs);
    const found: number[] = [];
    const used = new Set<number>();
    for (const run of runs) {
      const areOfPersons = run.every(
        (at) =>
          (rows[at] as number) < this.lastRecord &&
          (shapes[ids[at] ?? 0] ?? []).some(([, form]) => OF_PERSON.test(form)),
      );
      const areNames = (run.length >= NAMES || areOfPersons) && !run.some(isGroup);
      for (const at of run) {
        if (proofAt(at) === Proof.perhaps && !areNames) continue;
        found.push(rows[at] as number);
        for (const [place] of shapes[ids[at] ?? 0] ?? []) used.add(place);
      }
    }
    return found.length === 0
      ? null
      : { rows: found, columns: this.columns.filter((_, place) => used.has(place)) };
  }

  private numberOf(word: string): number {
    let number = this.words.get(word);
    if (number === undefined && this.words.size < MOST_SHAPES)
      this.words.set(word, (number = this.words.size));
    return number ?? 0;
  }

  /** Rows directly under each other that may be of the table, by their place. */
  private runsOf(rows: Uint32Array, proofAt: (at: number) => number): readonly (readonly number[])[] {
    const runs: number[][] = [];
    let before = NaN;
    rows.forEach((row, at) => {
      if (proofAt(at) === Proof.none) return;
      if (row === before + 1) runs.at(-1)?.push(at);
      else runs.push([at]);
      before = row;
    });
    return runs;
  }

  /** Whether a row begins as a heading of a group does: with a word for one, or with one that only comes back above other rows. */
  private groupsIn(runs: readonly (readonly number[])[]): (at: number) => boolean {
    const words = [...this.words.keys()];
    const ids = this.wordOf.values();
    const times = new Map<number, number>();
    for (const run of runs)
      for (const id of new Set(run.map((at) => ids[at] ?? 0))) times.set(id, (times.get(id) ?? 0) + 1);
    return (at) => {
      const id = ids[at] ?? 0;
      const word = words[id] ?? '';
      if (GROUP.test(word)) return true;
      return (times.get(id) ?? 0) > 1 && !this.columns.some((column) => column.begins(word));
    };
  }

  private proofOf(shape: Shape): number {
    if (shape.some(([, form]) => form === NUMBER_OF_PERSON)) return Proof.sure;
    const alike = shape.flatMap(([place, form]) => {
      const column = this.columns[place];
      return column?.has(form) === true && !column.isOfAmounts() ? [{ column, form }] : [];
    });
    const telling = alike.filter(({ column }) => column.tellsApart(this.records));
    if (telling.length === 0) return Proof.none;
    const isSure = alike.length > 1 || telling.some(({ column, form }) => column.isNumberOfPerson(form));
    return isSure ? Proof.sure : Proof.perhaps;
  }
}

/** A long number, or letters with a number in one word. */
const isCode = (form: string): boolean =>
  form.startsWith('#') ? Number(form.slice(1)) >= DIGITS : form.includes('9') && !/\s/.test(form);

const firstWordOf = (text: string): string => (/^[^\s.]*/.exec(text)?.[0] ?? '').toLowerCase();

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
