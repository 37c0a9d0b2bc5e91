import { letterResults2024 } from '../../law/sources';
import type { TabelRule } from '../judge/rule';
import { ALWAYS } from './shared';
import { addTo, figureAt, makeNational } from './tabel1-shared';

/** Fewer lent jobs than at the nulmeting is possible, and happened; it is said so that nobody takes it for a mistake. */
export const t11: TabelRule = {
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
  examples: {
    good: [makeNational],
    bad: [
      (draft) => {
        makeNational(draft);
        addTo(
          draft,
          [
            ['inleen', 'markt'],
            ['inleen', 'totaal'],
            ['totaal', 'markt'],
            ['totaal', 'totaal'],
          ],
          -5_000,
        );
      },
    ],
  },
  seed(draft, random) {
    makeNational(draft);
    // A level of lent jobs below the nulmeting, divided by the key of the table.
    const level = random.pick([32_195, 30_000]);
    const overheid = Math.round(level * 0.265 - 8_689.44);
    const markt = level - 36_206 - overheid;
    draft.setTabel1('inleen', 'markt', markt);
    draft.setTabel1('inleen', 'overheid', overheid);
    draft.setTabel1('inleen', 'totaal', markt + overheid);
    draft.setTabel1('totaal', 'markt', 80_000 + markt);
    draft.setTabel1('totaal', 'overheid', 12_000 + overheid);
    draft.setTabel1('totaal', 'totaal', 92_000 + markt + overheid);
    draft.setTabel1Field('inleenbanen', level);
    draft.setTabel1Field('banenTotaal', 75_179 + 92_000 + markt + overheid);
    return draft.tabel1Cell('inleen', 'totaal');
  },
};
