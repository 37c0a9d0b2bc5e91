import type Decimal from 'decimal.js';
import {
  forms,
  formsAndTotal,
  publishedLaw,
  sectors,
  sectorsAndTotal,
  seriesOf,
  valueOn,
  yearEnd,
  type DatedValue,
  type Form,
  type FormOrTotal,
  type IsoDate,
  type Law,
  type Sector,
  type SectorOrTotal,
} from '../law';
import { NULMETING_YEAR } from './attribution';
import { Exact, exact } from './numbers';
import { checkSum, type SumCheck } from './tolerance';
import { asExactJobs, type ExactJobs } from './units';

/** Tabel 1 of the yearly letters: form by sector, each with its total. */
export type Tabel1<T> = Readonly<Record<FormOrTotal, Readonly<Record<SectorOrTotal, T>>>>;

/** The four cells of which the others are sums. */
export type FourCells<T> = Readonly<Record<Form, Readonly<Record<Sector, T>>>>;

/** A table with the value of `cell` in every place. */
export function tabel1<T>(cell: (form: FormOrTotal, sector: SectorOrTotal) => T): Tabel1<T> {
  const row = (form: FormOrTotal) => ({
    markt: cell(form, 'markt'),
    overheid: cell(form, 'overheid'),
    totaal: cell(form, 'totaal'),
  });
  return { formeel: row('formeel'), inleen: row('inleen'), totaal: row('totaal') };
}

/** Tabel 1 out of its four cells, unrounded. */
export function sumTabel1(cells: FourCells<Decimal.Value>): Tabel1<ExactJobs> {
  return tabel1((form, sector) => {
    let sum = new Exact(0);
    for (const f of form === 'totaal' ? forms : [form]) {
      for (const s of sector === 'totaal' ? sectors : [sector]) {
        sum = sum.plus(exact(cells[f][s], `${f} ${s}`));
      }
    }
    return asExactJobs(sum);
  });
}

/** Cell by cell `later − earlier`; null where either is not known. */
export function subtractTabel1(
  later: Tabel1<Decimal.Value | null>,
  earlier: Tabel1<Decimal.Value | null>,
): Tabel1<ExactJobs | null> {
  return combine(later, earlier, (a, b) => a.minus(b));
}

/** Cell by cell `one + other`; null where either is not known. */
export function addTabel1(
  one: Tabel1<Decimal.Value | null>,
  other: Tabel1<Decimal.Value | null>,
): Tabel1<ExactJobs | null> {
  return combine(one, other, (a, b) => a.plus(b));
}

function combine(
  one: Tabel1<Decimal.Value | null>,
  other: Tabel1<Decimal.Value | null>,
  operation: (a: Decimal, b: Decimal) => Decimal,
): Tabel1<ExactJobs | null> {
  return tabel1((form, sector) => {
    const [a, b] = [one[form][sector], other[form][sector]];
    if (a === null || b === null) return null;
    return asExactJobs(operation(exact(a, `${form} ${sector}`), exact(b, `${form} ${sector}`)));
  });
}

/** The published increase against the nulmeting at the end of a year; null where it is not known. */
export function publishedResult(year: number, law: Law = publishedLaw): Tabel1<DatedValue | null> {
  return fromSeries(law, 'realisatie', yearEnd(year));
}

/** The nulmeting of end 2012; null where it was not published. */
export function nulmetingTabel1(law: Law = publishedLaw): Tabel1<DatedValue | null> {
  return fromSeries(law, 'nulmeting', yearEnd(NULMETING_YEAR));
}

function fromSeries(law: Law, name: string, date: IsoDate): Tabel1<DatedValue | null> {
  return tabel1((form, sector) => valueOn(seriesOf(law, `${name}.${sector}.${form}`), date) ?? null);
}

/** The figures of a table of dated values. */
export function figures(table: Tabel1<DatedValue | null>): Tabel1<string | null> {
  return tabel1((form, sector) => table[form][sector]?.value ?? null);
}

/** Nulmeting plus increase. Null where the nulmeting of that cell was not published. */
export function levelOf(
  increase: Tabel1<Decimal.Value | null>,
  law: Law = publishedLaw,
): Tabel1<ExactJobs | null> {
  return addTabel1(figures(nulmetingTabel1(law)), increase);
}

/** A place in Tabel 1. */
export type Tabel1Place = readonly [form: FormOrTotal, sector: SectorOrTotal];

/** One sum in Tabel 1 that must hold. */
export interface Tabel1Sum extends SumCheck {
  /** A row (form), a column (sector), or the four cells against the grand total. */
  readonly kind: 'row' | 'column' | 'cells';
  /** The form of the row, the sector of the column, `totaal` for the four cells. */
  readonly of: FormOrTotal | SectorOrTotal;
  readonly total: Tabel1Place;
  readonly parts: readonly Tabel1Place[];
}

const sums: readonly Pick<Tabel1Sum, 'kind' | 'of' | 'total' | 'parts'>[] = [
  ...formsAndTotal.map((form) => ({
    kind: 'row' as const,
    of: form,
    total: [form, 'totaal'] as const,
    parts: sectors.map((sector) => [form, sector] as const),
  })),
  ...sectorsAndTotal.map((sector) => ({
    kind: 'column' as const,
    of: sector,
    total: ['totaal', sector] as const,
    parts: forms.map((form) => [form, sector] as const),
  })),
  {
    kind: 'cells',
    of: 'totaal',
    total: ['totaal', 'totaal'],
    parts: forms.flatMap((form) => sectors.map((sector) => [form, sector] as const)),
  },
];

/** Checks the seven sums of a table: rows, columns, the four cells. Sums with an unknown cell are left out. */
export function checkTabel1(table: Tabel1<Decimal.Value | null>): readonly Tabel1Sum[] {
  const at = ([form, sector]: Tabel1Place) => table[form][sector];
  return sums.flatMap((sum) => {
    const total = at(sum.total);
    const parts = sum.parts.map(at).filter((part) => part !== null);
    return total === null || parts.length < sum.parts.length ? [] : [{ ...sum, ...checkSum(total, parts) }];
  });
}
