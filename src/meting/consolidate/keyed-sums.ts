import type { Contribution, LineNames } from '../count/contribution';
import { HOURS_PER_LINE } from '../count/contribution-lines';
import type { Figure } from '../count/result';
import { HOUR_UNITS } from '../count/compute-result';
import { rounded } from '../../counting/rounded';

const FIRST_KEYS = 16;

/** Rows and hours of the lines of contributions by some key of theirs, in flat arrays: there may be a line for every employer. */
export class KeyedSums {
  private readonly places = new Map<string, number>();
  private rows = new Float64Array(FIRST_KEYS);
  private units = new Float64Array(FIRST_KEYS * HOURS_PER_LINE);

  /** @param norms hours of one job by kind of period */
  constructor(private readonly norms: Float64Array) {}

  keys(): Iterable<string> {
    return this.places.keys();
  }

  /** Adds all lines of a contribution, each under its name. */
  add({ lines }: Contribution, { names, of }: LineNames): void {
    const places = names.map((name) => this.indexFor(name));
    const { rows, units } = this;
    for (let line = 0; line < lines.count; line++) {
      const place = places[of[line] as number] as number;
      rows[place] = (rows[place] as number) + (lines.rows[line] as number);
      for (let kind = 0; kind < HOURS_PER_LINE; kind++) {
        const at = place * HOURS_PER_LINE + kind;
        units[at] = (units[at] as number) + (lines.hours[line * HOURS_PER_LINE + kind] as number);
      }
    }
  }

  /** Some keys together. Hours are whole ten-thousandths until the end, so that their order makes no difference. */
  figure(keys: readonly string[]): Omit<Figure, 'persons'> {
    const units = new Float64Array(HOURS_PER_LINE);
    let rows = 0;
    for (const key of keys) {
      const place = this.places.get(key);
      if (place === undefined) continue;
      rows += this.rows[place] as number;
      for (let kind = 0; kind < HOURS_PER_LINE; kind++)
        units[kind] = (units[kind] as number) + (this.units[place * HOURS_PER_LINE + kind] as number);
    }
    return { rows, hours: hoursOf(units), jobs: jobsOf(units, this.norms) };
  }

  private indexFor(key: string): number {
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.places.size;
      this.places.set(key, place);
      if (place === this.rows.length) this.grow();
    }
    return place;
  }

  private grow(): void {
    const rows = new Float64Array(this.rows.length * 2);
    rows.set(this.rows);
    this.rows = rows;
    const units = new Float64Array(this.units.length * 2);
    units.set(this.units);
    this.units = units;
  }
}

/** From hours by kind of period, in ten-thousandths, to hours. */
export function hoursOf(units: Float64Array): number {
  let sum = 0;
  for (const unit of units) sum += unit;
  return sum / HOUR_UNITS;
}

/** From hours by kind of period, exact in ten-thousandths, to jobs in four decimals. */
export function jobsOf(units: Float64Array, norms: Float64Array): number {
  let jobs = 0;
  for (let kind = 0; kind < units.length; kind++) {
    const unit = units[kind] as number;
    if (unit !== 0) jobs += unit / HOUR_UNITS / (norms[kind] ?? Number.NaN);
  }
  return rounded(jobs, 4);
}
