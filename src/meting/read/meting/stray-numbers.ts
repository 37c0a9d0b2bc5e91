import { isBsnNumber } from '../../../privacy/bsn';
import { BsnColumn } from '../../../privacy/bsn-column';
import type { ColumnData } from '../../form/records';
import { Growable } from '../../form/growable';

/** Numbers in a column that is not read which are burgerservicenummers. */
export interface StrayNumbers {
  /** 1-based column of the sheet. */
  readonly column: number;
  /** Sheet rows, and the number that stands there: for masking and comparing only. */
  readonly rows: Uint32Array;
  readonly numbers: Uint32Array;
}

/** Headings of numbers that look like one, pass the same elfproef or are amounts. */
const OTHER_NUMBER =
  /rsin|fiscaal|kvk|btw|loonheffing|bedrag|loonsom|omzet|saldo|totaal|euro|€|telefoon|mobiel|phone|factuur|dossier|bestuursnummer|vestiging|iban|rekening|amount|total|invoice/i;
/** Nine digits, also in groups: no longer text is one number. */
const LONGEST_TEXT = 13;
const GROUPED = /^\s*\d[\d .-]{6,}\d\s*$/;

/** The number that a text is, and nothing beside it; `null` for any other text. */
export function writtenNumber(text: string): number | null {
  return text.length <= LONGEST_TEXT && GROUPED.test(text) ? Number(text.replaceAll(/[ .-]/g, '')) : null;
}

const SHORTEST = 10_000_000;
const LONGEST = 999_999_999;

/** Whether a number has the length of a burgerservicenummer, of which a sheet of numbers leaves out the first zero. */
export const isAsLong = (value: number): boolean =>
  Number.isInteger(value) && value >= SHORTEST && value <= LONGEST;

/**
 * Looks for burgerservicenummers among the numbers of one column that is not read. One in eleven numbers of nine digits passes
 * the elfproef by chance, so a number alone says nothing: the column as a whole must, or the number must stand in the column of
 * the BSN of the same sheet.
 */
export class StrayNumberSearch {
  private readonly column = new BsnColumn();
  private readonly rows = new Growable(Uint32Array);
  private readonly numbers = new Growable(Uint32Array);
  private readonly isOther: boolean;

  constructor(
    private readonly index: number,
    heading: string,
  ) {
    this.isOther = OTHER_NUMBER.test(heading);
  }

  /** Gives how many numbers more are kept: one or none. */
  see(row: number, value: number): number {
    if (this.isOther || !isAsLong(value)) return 0;
    this.column.see(value);
    if (!isBsnNumber(value)) return 0;
    this.rows.push(row);
    this.numbers.push(value);
    return 1;
  }

  /** `null` where nothing is a burgerservicenummer. */
  finish(bsn: ColumnData | undefined): StrayNumbers | null {
    const [rows, numbers] = [this.rows.values(), this.numbers.values()];
    if (rows.length === 0) return null;
    if (this.column.verdict === 'bsn') return { column: this.index, rows, numbers };
    const known = new Set(bsn?.values);
    const places = numbers.map((_, i) => i).filter((i) => known.has(numbers[i] as number));
    return places.length === 0
      ? null
      : {
          column: this.index,
          rows: places.map((i) => rows[i] as number),
          numbers: places.map((i) => numbers[i] as number),
        };
  }
}
