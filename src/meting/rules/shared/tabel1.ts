import { checkTabel1, tabel1, type Tabel1 as Figures, type Tabel1Sum } from '../../../counting';
import type { Facts } from '../../../law/domain-error';
import type { CellRef } from '../../form/cell-ref';
import type { FormCell } from '../../form/opgave';
import type { Tabel1, Tabel1Column, Tabel1Field, Tabel1Row } from '../../form/tabel1';
import type { CellEmit } from '../../judge/rule';
import { rounded } from '../../../counting/rounded';

/** A filled cell of a table. */
export interface FilledCell {
  readonly value: number;
  readonly cell: CellRef;
}

const filled = (cell: FormCell<number> | undefined): FilledCell | null =>
  cell?.value == null ? null : { value: cell.value, cell: cell.cell };

/** A figure of the table, or `null` where it is empty or cannot be read. */
export function figureAt(table: Tabel1, row: Tabel1Row, column: Tabel1Column): FilledCell | null {
  return filled(table.cell(row, column));
}

/** A figure beside the table, or `null` where it is empty or cannot be read. */
export function figureBeside(table: Tabel1, field: Tabel1Field): FilledCell | null {
  return filled(table.field(field));
}

/** The figures of the table by form and sector, `null` where there is none. */
export function figuresOf(table: Tabel1): Figures<number | null> {
  return tabel1((form, sector) => figureAt(table, form, sector)?.value ?? null);
}

/** One sum of the table: a row, a column, or its four cells against the grand total. */
export interface TableSum {
  readonly kind: Tabel1Sum['kind'];
  readonly of: string;
  readonly total: FilledCell;
  readonly parts: readonly FilledCell[];
  /** Total minus the sum of the parts; what computers leave on fractions is no difference. */
  readonly difference: number;
  /** How far rounding reaches. */
  readonly tolerance: number;
  readonly outcome: Tabel1Sum['outcome'];
}

const knownSums = new WeakMap<Tabel1, readonly TableSum[]>();

/** The sums of the table of which all figures are there: rows, columns, the four cells. Worked out once for all rules. */
export function sumsOf(table: Tabel1): readonly TableSum[] {
  let sums = knownSums.get(table);
  if (!sums) knownSums.set(table, (sums = findSums(table)));
  return sums;
}

function findSums(table: Tabel1): readonly TableSum[] {
  const unit = roundingUnit(table);
  const figures = figuresOf(table);
  const inUnits = tabel1((form, sector) => {
    const figure = figures[form][sector];
    return figure === null ? null : figure / unit;
  });
  return checkTabel1(inUnits).flatMap((sum) => {
    const total = figureAt(table, ...sum.total);
    if (total === null) return [];
    const off = Math.abs(sum.difference);
    return [
      {
        kind: sum.kind,
        of: sum.of,
        total,
        parts: sum.parts.flatMap((place) => figureAt(table, ...place) ?? []),
        difference: tidy(sum.difference * unit),
        tolerance: tidy(sum.tolerance * unit),
        outcome: off < EPSILON ? 'equal' : off - sum.tolerance < EPSILON ? 'rounding' : 'wrong',
      },
    ];
  });
}

const DECIMALS = 4;
/** The last of those decimals. Not a power: versions of Node write 10 to the power −4 into a build in different ways. */
const SMALLEST = 1e-4;
/** What computers leave on fractions is no difference. */
const EPSILON = 1e-6;

/**
 * The unit to which the figures of a table were rounded: 1 for whole jobs, 0.01 for hundredths. Rounding differences are
 * counted in it.
 */
export function roundingUnit(table: Tabel1): number {
  const values = (['formeel', 'inleen', 'totaal'] as const).flatMap((row) =>
    (['markt', 'overheid', 'totaal'] as const).flatMap((column) => figureAt(table, row, column)?.value ?? []),
  );
  for (let decimals = 0; decimals < DECIMALS; decimals++) {
    const scale = 10 ** decimals;
    if (values.every((value) => Math.abs(value * scale - Math.round(value * scale)) < EPSILON))
      return 1 / scale;
  }
  return SMALLEST;
}

/** A difference without the hair that computers leave on fractions. */
export function tidy(value: number): number {
  return rounded(value, 4);
}

/** The cells of a sum, its total first. */
export function cellsOf({ total, parts }: TableSum): readonly CellRef[] {
  return [total.cell, ...parts.map((part) => part.cell)];
}

/** What a finding on a sum tells. */
export type SumFacts = {
  readonly totaal: number;
  readonly som: number;
  readonly verschil: number;
  readonly marge: number;
};

/**
 * Reports each sum of one kind that rounding does not explain, with the total, what its parts make, and how far rounding reaches.
 *
 * @param named gives what else is said about a sum, e.g. which column it is.
 */
export function reportSums<More extends Facts>(
  table: Tabel1,
  kind: TableSum['kind'],
  emit: CellEmit<SumFacts & More>,
  named: (sum: TableSum) => More,
): void {
  for (const sum of sumsOf(table)) {
    if (sum.kind !== kind || sum.outcome !== 'wrong') continue;
    emit(
      cellsOf(sum),
      {
        ...named(sum),
        totaal: sum.total.value,
        som: tidy(sum.parts.reduce((total, { value }) => total + value, 0)),
        verschil: sum.difference,
        marge: sum.tolerance,
      },
      sum.of,
    );
  }
}
