import { yearStart } from '../lookup';
import type { DatedValue, IsoDate, Series, Source, Status, Unit } from '../types';

interface Entry {
  readonly value: string;
  readonly source: Source;
  readonly status?: Status;
  readonly derivation?: string;
  readonly margin?: string;
}

interface DatedEntry extends Entry {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

/** A series of figures that each stand for one calendar year (a meting over that year, a target at its end, a key). */
export function yearly(name: string, unit: Unit, years: Readonly<Record<number, Entry>>): Series {
  const entries = Object.entries(years).map(([year, entry]) => ({
    ...entry,
    from: yearStart(Number(year)),
    until: yearStart(Number(year) + 1),
  }));
  return dated(name, unit, entries);
}

/** A series of figures with their own periods. */
export function dated(name: string, unit: Unit, entries: readonly DatedEntry[]): Series {
  return { name, unit, values: entries.map((entry) => toValue(entry, unit)) };
}

function toValue({ status = 'published', ...entry }: DatedEntry, unit: Unit): DatedValue {
  return { ...entry, unit, status };
}
