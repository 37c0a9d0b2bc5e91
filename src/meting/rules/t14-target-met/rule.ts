import { DomainError } from '../../../law';
import { targetPosition } from '../../../counting';
import { letterResults2021 } from '../../../law/sources';
import type { RuleContext, TabelRule } from '../../judge/rule';
import type { Tabel1 } from '../../form/tabel1';
import { ALWAYS } from '../shared/values';
import { figureAt } from '../shared/tabel1';

export type T14Facts = {
  readonly sectoren: readonly string[];
  readonly tekorten: readonly number[];
  readonly sector: 'totaal' | 'markt' | 'overheid';
  readonly tekort: number;
  readonly jaar: number;
};

/** A target is met from exactly its number on, for each sector and in total; what is missing is named. */
export const t14: TabelRule<T14Facts> = {
  id: 'T14',
  severity: 'info',
  scope: 'tabel1',
  basis: 'toename',
  valid: ALWAYS,
  source: letterResults2021(
    'Een terugblik: de resultaten over 2021, tweede alinea',
    'hebben marktwerkgevers de doelstelling van 60.000 extra banen behaald',
  ),
  certainty: 'published',
  suppressedBy: ['S19', 'T01', 'T02', 'T03', 'T13'],
  check(table, context, emit) {
    if (table.jaar === null) return 'no-year';
    const positions = (['totaal', 'markt', 'overheid'] as const).flatMap((sector) => {
      const target = figureAt(table, 'doelstelling', sector);
      const increase = figureAt(table, 'totaal', sector);
      const position = positionOf(table, context, sector);
      return target === null || increase === null || position === null
        ? []
        : [{ sector, target, increase, position }];
    });
    if (positions.length === 0) return 'no-norm';
    const missed = positions.filter(({ position }) => !position.met);
    const [first] = missed;
    if (first === undefined) return;
    emit(
      missed.flatMap(({ increase, target }) => [increase.cell, target.cell]),
      {
        sectoren: missed.map(({ sector }) => sector),
        tekorten: missed.map(({ position }) => position.shortfall.toNumber()),
        sector: first.sector,
        tekort: first.position.shortfall.toNumber(),
        jaar: table.jaar,
      },
    );
  },
};

function positionOf(table: Tabel1, { law }: RuleContext, sector: 'markt' | 'overheid' | 'totaal') {
  const increase = figureAt(table, 'totaal', sector);
  if (increase === null || table.jaar === null) return null;
  try {
    return targetPosition(increase.value, table.jaar, sector, law);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'unknown-date') return null;
    throw error;
  }
}
