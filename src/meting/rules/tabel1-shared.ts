import { checkTabel1, tabel1, type Tabel1 as Figures, type Tabel1Sum } from '../../counting';
import type { Facts } from '../../law/domain-error';
import type { CellRef } from '../form/cell-ref';
import type { Draft } from '../generate/draft';
import type { FormCell } from '../form/opgave';
import type { CellEmit } from '../judge/rule';
import type { Tabel1, Tabel1Column, Tabel1Field, Tabel1Row } from '../form/tabel1';

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
        outcome: off < HAIR ? 'equal' : off - sum.tolerance < HAIR ? 'rounding' : 'wrong',
      },
    ];
  });
}

const DECIMALS = 4;
/** The last of those decimals. Not a power: versions of Node write 10 to the power −4 into a build in different ways. */
const SMALLEST = 1e-4;
/** What computers leave on fractions is no difference. */
const HAIR = 1e-6;

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
    if (values.every((value) => Math.abs(value * scale - Math.round(value * scale)) < HAIR)) return 1 / scale;
  }
  return SMALLEST;
}

/** A difference without the hair that computers leave on fractions. */
export function tidy(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** The cells of a sum, its total first. */
export function cellsOf({ total, parts }: TableSum): readonly CellRef[] {
  return [total.cell, ...parts.map((part) => part.cell)];
}

/**
 * Reports each sum of one kind that rounding does not explain, with the total, what its parts make, and how far rounding reaches.
 *
 * @param named gives what else is said about a sum, e.g. which column it is.
 */
export function reportSums(
  table: Tabel1,
  kind: TableSum['kind'],
  emit: CellEmit,
  named: (sum: TableSum) => Facts = () => ({}),
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

/** What a clean national table in a draft holds: invented figures that obey every rule. */
export const NATIONAL = {
  formeel: { markt: 80_000, overheid: 12_000, totaal: 92_000 },
  inleen: { markt: 1_883, overheid: 1_911, totaal: 3_794 },
  totaal: { markt: 81_883, overheid: 13_911, totaal: 95_794 },
} as const;

/** Puts a clean national table of increases in the place of the organisation's own. */
export function makeNational(draft: Draft): void {
  for (const row of ['formeel', 'inleen', 'totaal'] as const) {
    for (const column of ['markt', 'overheid', 'totaal'] as const) {
      draft.setTabel1(row, column, NATIONAL[row][column]);
    }
  }
  draft.setTabel1Field('nulmeting', 75_179);
  draft.setTabel1Field('nulmetingInleen', 36_206);
  draft.setTabel1Field('sleutelMarktNulmeting', 0.76);
  draft.setTabel1Field('sleutelOverheidNulmeting', 0.24);
  draft.setTabel1Field('sleutelMarkt', 0.735);
  draft.setTabel1Field('sleutelOverheid', 0.265);
  draft.setTabel1Field('banenTotaal', 170_973);
  draft.setTabel1Field('inleenbanen', 40_000);
}

/** A clean national table with the targets of its year, 2024, all of them missed. */
export function addTargets(draft: Draft): void {
  makeNational(draft);
  draft.setTabel1Field('jaar', 2024);
  const label = { ...draft.tabel1Cell('doelstelling', 'markt'), column: 1 };
  draft.put(label, 'Doelstelling');
  draft.setTabel1('doelstelling', 'markt', 90_000);
  draft.setTabel1('doelstelling', 'overheid', 25_000);
  draft.setTabel1('doelstelling', 'totaal', 115_000);
}

const PREVIOUS_YEAR = 2020;

/**
 * A national table of 2021 and a sheet with the one of the year before, which differ by the published changes;
 * `off` makes the formal jobs of the overheid of that year as many too high. Gives the cell to go to.
 */
export function addPrevious(draft: Draft, off: number): CellRef {
  makeNational(draft);
  draft.setTabel1Field('jaar', PREVIOUS_YEAR + 1);
  draft.sheets.push({
    name: `Tabel 1 ${PREVIOUS_YEAR}`,
    cells: [
      ['Jaar', PREVIOUS_YEAR],
      ['Verdeelsleutel van het jaar, overheid', 0.29407],
      [null, 'Markt', 'Overheid', 'Totaal'],
      ['Formeel', 72_715, 10_761 + off, 83_476 + off],
      ['Inleen', 2_000, 3_606, 5_606],
      ['Totaal', 74_715, 14_367 + off, 89_082 + off],
    ],
  });
  return draft.tabel1Cell('formeel', 'overheid');
}

/** Adds the same number to several cells of the table of a draft; gives the first. */
export function addTo(
  draft: Draft,
  places: readonly (readonly [Tabel1Row, Tabel1Column])[],
  more: number,
): CellRef {
  for (const [row, column] of places) {
    draft.setTabel1(row, column, Number(draft.getTabel1(row, column)) + more);
  }
  const [row, column] = places[0] ?? ['totaal', 'totaal'];
  return draft.tabel1Cell(row, column);
}
