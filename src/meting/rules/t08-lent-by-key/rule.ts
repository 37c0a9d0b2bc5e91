import { keyOf, lentIncrease, levelOf, makeKey, type Key } from '../../../counting';
import { DomainError } from '../../../law';
import { letterResults2021 } from '../../../law/sources';
import type { CellRef } from '../../form/cell-ref';
import type { RuleContext, TabelRule } from '../../judge/rule';
import type { Tabel1 } from '../../form/tabel1';
import { ALWAYS } from '../shared/values';
import { figureAt, figureBeside, figuresOf } from '../shared/tabel1';

/** A figure that was rounded, from a level that may have been rounded too. */
const TOLERANCE = 1;

export type T08Facts = {
  readonly sector: 'markt' | 'overheid';
  readonly opgegeven: number;
  readonly verwacht: number;
  readonly niveau: number;
  readonly sleutel: number;
};

/** The increase of lent jobs in a sector is the level by the key of the year, minus the nulmeting by its own key. */
export const t08: TabelRule<T08Facts> = {
  id: 'T08',
  severity: 'fout',
  scope: 'tabel1',
  basis: 'toename',
  valid: ALWAYS,
  source: letterResults2021(
    'Vorm dienstverband, derde en vierde alinea',
    'De verdeelsleutel is toegepast op het totaal aantal verloonde uren',
  ),
  certainty: 'derived',
  suppressedBy: ['S19', 'T01', 'T02', 'T03', 'T05', 'T06', 'T07'],
  check(table, context, emit) {
    const level = lentLevel(table, context);
    if (level === null) return 'field-empty';
    const key = keyFor(table, context);
    if (key === null) return 'no-norm';
    const increase = lentIncrease(level.value, key.key, context.law);
    for (const sector of ['markt', 'overheid'] as const) {
      const given = figureAt(table, 'inleen', sector);
      if (given === null) continue;
      const expected = increase[sector].round().toNumber();
      if (Math.abs(given.value - expected) <= TOLERANCE) continue;
      emit(
        [given.cell, ...level.cells, ...key.cells],
        {
          sector,
          opgegeven: given.value,
          verwacht: expected,
          niveau: level.value,
          sleutel: key.key[sector].times(100).toNumber(),
        },
        'sleutel',
      );
      // The other sector is off by the same amount; one cause, one finding.
      return;
    }
  },
};

/** The level of lent jobs: as given, else the nulmeting plus the increase. */
function lentLevel(
  table: Tabel1,
  { law }: RuleContext,
): { readonly value: number; readonly cells: readonly CellRef[] } | null {
  const given = figureBeside(table, 'inleenbanen');
  if (given !== null) return given.value > 0 ? { value: given.value, cells: [given.cell] } : null;
  const increase = figureAt(table, 'inleen', 'totaal');
  const level = levelOf(figuresOf(table), law).inleen.totaal;
  if (increase === null || level === null) return null;
  const value = level.toNumber();
  return value > 0 ? { value, cells: [increase.cell] } : null;
}

/** The key beside the table, else the known key of its year. */
function keyFor(
  table: Tabel1,
  { law }: RuleContext,
): { readonly key: Key; readonly cells: readonly CellRef[] } | null {
  const overheid = figureBeside(table, 'sleutelOverheid');
  try {
    if (overheid !== null) {
      const share = overheid.value.toFixed(6);
      return { key: makeKey((1 - Number(share)).toFixed(6), share), cells: [overheid.cell] };
    }
    return table.jaar === null ? null : { key: keyOf(table.jaar, law).key, cells: [] };
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
