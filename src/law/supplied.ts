import { DomainError } from './domain-error';
import { seriesOf, type Law } from './law';
import type { DatedValue, IsoDate, Series } from './types';

/** A value that a workbook supplies in its table `BA_Parameters`. */
export interface SuppliedValue {
  /** Name of an existing series. */
  readonly name: string;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  /** Decimal text. */
  readonly value: string;
  /** What the workbook says about where it comes from. */
  readonly source: string;
  /** Where it stands in the workbook, e.g. `BA_Parameters!C4`. */
  readonly place: string;
  readonly read: IsoDate;
}

/**
 * The law with values of a workbook added or put in the place of published ones. Each carries `supplied: true`, so that
 * any result that used one can say so; what is left of a published value keeps its own record.
 *
 * @throws DomainError `not-allowed` for a name that does not exist or a value that is no number; `contradiction` for an
 * empty period or two supplied values of one series at one time.
 */
export function withSupplied(law: Law, supplied: readonly SuppliedValue[]): Law {
  const changed = new Map(law);
  for (const value of supplied) {
    const series = seriesOf(changed, value.name);
    changed.set(value.name, put(series, toDatedValue(value, series)));
  }
  return changed;
}

function toDatedValue(
  { name, from, until, value, source, place, read }: SuppliedValue,
  series: Series,
): DatedValue {
  if (!/^-?\d+(\.\d+)?$/.test(value)) {
    throw new DomainError('not-allowed', { argument: 'waarde', value, allowed: ['1234.5'] });
  }
  if (until !== null && until <= from) {
    throw new DomainError('contradiction', { argument: 'tot', other: 'van', name });
  }
  return {
    from,
    until,
    value,
    unit: series.unit,
    source: { document: source, number: 'BA_Parameters', place, read },
    status: 'published',
    supplied: true,
  };
}

function put(series: Series, value: DatedValue): Series {
  const kept: DatedValue[] = [];
  for (const old of series.values) {
    const overlaps =
      (value.until === null || old.from < value.until) && (old.until === null || value.from < old.until);
    if (!overlaps) {
      kept.push(old);
      continue;
    }
    if (old.supplied) {
      throw new DomainError('contradiction', {
        argument: series.name,
        other: series.name,
        name: series.name,
      });
    }
    if (old.from < value.from) kept.push({ ...old, until: value.from });
    if (value.until !== null && (old.until === null || value.until < old.until)) {
      kept.push({ ...old, from: value.until });
    }
  }
  return {
    ...series,
    values: [...kept, value].sort((a, b) => (a.from < b.from ? -1 : 1)),
  };
}
