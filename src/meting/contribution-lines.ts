import { PERIOD_TYPE_CODES } from './codes';
import type { ContributionLines, LineNames } from './contribution';
import { Growable } from './read/growable';

/** Kinds of period, with none before them. */
export const PERIOD_KINDS = PERIOD_TYPE_CODES.length + 1;

/** One line, to be added. */
export interface ContributionLine {
  /** Place of its sheet. */
  readonly sheet: number;
  readonly bucket: number;
  readonly overheidssector: string;
  readonly regio: string;
  readonly lhnr: string;
  readonly rows: number;
  /** Hours by place in the list of period types, in ten-thousandths. */
  readonly hours: readonly number[];
  readonly ranges: readonly string[];
}

/** Gathers the lines of a contribution. */
export class LinesInTheMaking {
  count = 0;
  private readonly sheetOf = new Growable(Uint8Array);
  private readonly bucket = new Growable(Uint8Array);
  private readonly overheidssector = new NamesInTheMaking();
  private readonly regio = new NamesInTheMaking();
  private readonly lhnr = new NamesInTheMaking();
  private readonly rows = new Growable(Uint32Array);
  private readonly hours = new Growable(Float64Array);
  private readonly ranges: string[] = [];

  add(line: ContributionLine): void {
    this.count += 1;
    this.sheetOf.push(line.sheet);
    this.bucket.push(line.bucket);
    this.overheidssector.add(line.overheidssector);
    this.regio.add(line.regio);
    this.lhnr.add(line.lhnr);
    this.rows.push(line.rows);
    for (let kind = 0; kind < PERIOD_KINDS; kind++) this.hours.push(line.hours[kind] ?? 0);
    this.ranges.push(line.ranges.join());
  }

  finish(): ContributionLines {
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
