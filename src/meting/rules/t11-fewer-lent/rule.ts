import { letterResults2024 } from '../../../law/sources';
import type { TabelRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';
import { figureAt } from '../shared/tabel1';

export type T11Facts = {
  readonly sector: 'totaal' | 'markt' | 'overheid';
  readonly toename: number;
  readonly aantal: number;
};

/** Fewer lent jobs than at the nulmeting is possible, and happened; it is said so that nobody takes it for a mistake. */
export const t11: TabelRule<T11Facts> = {
  id: 'T11',
  severity: 'info',
  scope: 'tabel1',
  basis: 'toename',
  valid: ALWAYS,
  source: letterResults2024(
    'Ontwikkeling van het aantal banen via inleenverbanden, tweede alinea',
    'Er zijn intussen ruim 4.000 minder banen via inleenverbanden dan ten tijde van de nulmeting.',
  ),
  certainty: 'published',
  suppressedBy: ['S19', 'T01', 'T02', 'T03', 'T08'],
  check(table, _context, emit) {
    const negative = (['totaal', 'markt', 'overheid'] as const).flatMap((sector) => {
      const figure = figureAt(table, 'inleen', sector);
      return figure !== null && figure.value < 0 ? [{ sector, ...figure }] : [];
    });
    const [first] = negative;
    if (first === undefined) return;
    emit(
      negative.map(({ cell }) => cell),
      { sector: first.sector, toename: first.value, aantal: negative.length },
    );
  },
};
