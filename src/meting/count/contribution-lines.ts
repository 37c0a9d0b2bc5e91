import { PERIOD_TYPE_CODES } from '../form/codes';
import type { ContributionLines, LineNames } from './contribution';
import { rangeOf } from '../form/ranges';
import { Growable } from '../form/growable';

/** How many numbers of hours a line has: one for each kind of period, after one for none. */
export const HOURS_PER_LINE = PERIOD_TYPE_CODES.length + 1;

/** What the rows of one line have in common. */
export interface LineOfRows {
  /** Place of its sheet. */
  readonly sheet: number;
  readonly bucket: number;
  readonly overheidssector: string;
  readonly regio: string;
  readonly lhnr: string;
}

/** Gathers the lines of a contribution, row by row. */
export class ContributionLinesBuilder {
  count = 0;
  private readonly sheetOf = new Growable(Uint8Array);
  private readonly bucket = new Growable(Uint8Array);
  private readonly overheidssector = new NamesInTheMaking();
  private readonly regio = new NamesInTheMaking();
  private readonly lhnr = new NamesInTheMaking();
  private readonly rows = new Growable(Uint32Array);
  private readonly hours = new Growable(Float64Array);
  /** The rows of each line that follow one another last, and the ranges before those. */
  private readonly first = new Growable(Uint32Array);
  private readonly last = new Growable(Uint32Array);
  private readonly ranges: string[] = [];

  /** Begins a line and gives its place. */
  begin(line: LineOfRows): number {
    this.sheetOf.push(line.sheet);
    this.bucket.push(line.bucket);
    this.overheidssector.add(line.overheidssector);
    this.regio.add(line.regio);
    this.lhnr.add(line.lhnr);
    this.rows.push(0);
    for (let kind = 0; kind < HOURS_PER_LINE; kind++) this.hours.push(0);
    this.first.push(0);
    this.last.push(0);
    this.ranges.push('');
    return this.count++;
  }

  /**
   * Adds a row to a line. Rows of a line come in the order of the sheet.
   *
   * @param units its hours in ten-thousandths
   * @param kind place of its kind of period
   * @param column letters of the column with the hours
   */
  addRow(line: number, units: number, kind: number, row: number, column: string): void {
    this.rows.add(line, 1);
    this.hours.add(line * HOURS_PER_LINE + kind, units);
    if (row !== this.last.at(line) + 1) {
      this.endRange(line, column);
      this.first.set(line, row);
    }
    this.last.set(line, row);
  }

  /** @param columns letters of the column with the hours, by sheet */
  finish(columns: readonly string[]): ContributionLines {
    for (let line = 0; line < this.count; line++) this.endRange(line, columns[this.sheetOf.at(line)] ?? '');
    return {
      count: this.count,
      sheetOf: this.sheetOf.values().slice(),
      bucket: this.bucket.values().slice(),
      overheidssector: this.overheidssector.finish(),
      regio: this.regio.finish(),
      lhnr: this.lhnr.finish(),
      rows: this.rows.values().slice(),
      hours: this.hours.values().slice(),
      ranges: this.ranges,
    };
  }

  private endRange(line: number, column: string): void {
    const last = this.last.at(line);
    if (last === 0) return;
    const before = this.ranges[line] ?? '';
    this.ranges[line] = `${before}${before === '' ? '' : ','}${rangeOf(column, this.first.at(line), last)}`;
  }
}

class NamesInTheMaking {
  private readonly places = new Map<string, number>();
  private readonly of = new Growable(Uint32Array);

  add(name: string): void {
    let place = this.places.get(name);
    if (place === undefined) this.places.set(name, (place = this.places.size));
    this.of.push(place);
  }

  finish(): LineNames {
    return { names: [...this.places.keys()], of: this.of.values().slice() };
  }
}
