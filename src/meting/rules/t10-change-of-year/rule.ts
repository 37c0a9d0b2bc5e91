import { roundingTolerance, subtractTabel1 } from '../../../counting';
import { letterResults2024 } from '../../../law/sources';
import type { TabelRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';
import { figureAt, figuresOf, tidy } from '../shared/tabel1';

/** Two rounded levels and a rounded change: each at most half a job off. */
const TOLERANCE = roundingTolerance(3);

export type T10Facts = {
  readonly vorm: 'formeel' | 'inleen' | 'totaal';
  readonly sector: 'totaal' | 'markt' | 'overheid';
  readonly verandering: number;
  readonly gepubliceerd: number;
  readonly jaar: number;
  readonly aantal: number;
};

/** The change from last year is the published one. */
export const t10: TabelRule<T10Facts> = {
  id: 'T10',
  severity: 'fout',
  scope: 'tabel1',
  basis: 'toename',
  valid: ALWAYS,
  source: letterResults2024(
    'Resultaten marktwerkgevers, tweede alinea, en Resultaten overheidswerkgevers, tweede alinea',
    'Ten opzichte van 2023 kwamen er in 2024 bij de marktwerkgevers 4.969 extra banen bij',
  ),
  certainty: 'derived',
  suppressedBy: ['S19', 'T01', 'T02', 'T03', 'T05', 'T08'],
  check(table, { law }, emit) {
    const { previous, jaar } = table;
    if (previous === null || jaar === null) return 'field-empty';
    const changes = subtractTabel1(figuresOf(table), figuresOf(previous));
    const cells = (['formeel', 'inleen', 'totaal'] as const).flatMap((row) =>
      (['markt', 'overheid', 'totaal'] as const).flatMap((column) => {
        const published = law
          .get(`groei.${column}.${row}`)
          ?.values.find(({ from }) => from === `${jaar}-01-01`);
        const [now, before] = [figureAt(table, row, column), figureAt(previous, row, column)];
        const change = changes[row][column];
        if (published === undefined || now === null || before === null || change === null) return [];
        return [
          {
            row,
            column,
            now,
            before,
            change: tidy(change.toNumber()),
            published: Number(published.value),
          },
        ];
      }),
    );
    if (cells.length === 0) return 'no-norm';
    // One wrong figure of last year moves its totals too: one cause, one finding.
    const wrong = cells.filter(({ change, published }) => Math.abs(change - published) > TOLERANCE);
    const [first] = wrong;
    if (first === undefined) return;
    emit(
      wrong.flatMap(({ now, before }) => [now.cell, before.cell]),
      {
        vorm: first.row,
        sector: first.column,
        verandering: first.change,
        gepubliceerd: first.published,
        jaar,
        aantal: wrong.length,
      },
    );
  },
};
