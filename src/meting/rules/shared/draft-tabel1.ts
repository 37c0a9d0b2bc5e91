import type { CellRef } from '../../form/cell-ref';
import type { Tabel1Column, Tabel1Row } from '../../form/tabel1';
import type { Draft } from '../../generate/draft';

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
