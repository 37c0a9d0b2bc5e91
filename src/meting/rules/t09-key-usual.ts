import { letterResults2021 } from '../../law/sources';
import type { CellRef } from '../form/cell-ref';
import type { Draft } from '../generate/draft';
import type { TabelRule } from '../judge/rule';
import { ALWAYS } from './shared';
import { figureBeside, makeNational, tidy } from './tabel1-shared';

/** Every known key gave the overheid 24 to 34 percent; outside this range it is asked about. */
const USUAL = { from: 0.2, until: 0.4 } as const;

/** The verdeelsleutel lies where all known ones lie. */
export const t09: TabelRule = {
  id: 'T09',
  severity: 'waarschuwing',
  scope: 'tabel1',
  basis: 'toename',
  valid: ALWAYS,
  source: letterResults2021(
    'Vorm dienstverband, derde en vierde alinea',
    'Dit is een lager percentage dan de 33,7 procent van vorig jaar.',
  ),
  certainty: 'inferred',
  suppressedBy: ['S19', 'T06', 'T07', 'T08'],
  check(table, _context, emit) {
    const share = figureBeside(table, 'sleutelOverheid');
    if (share === null) return 'field-empty';
    if (share.value >= USUAL.from && share.value <= USUAL.until) return;
    emit([share.cell], { overheid: tidy(share.value * 100), van: USUAL.from * 100, tot: USUAL.until * 100 });
  },
  examples: {
    good: [makeNational],
    bad: [(draft) => withKey(draft, 0.45)],
  },
  seed(draft, random) {
    return withKey(draft, random.pick([0.42, 0.45]));
  },
};

/** Many lent jobs of which the overheid has this share; the rest of the table moves along. */
function withKey(draft: Draft, share: number): CellRef {
  makeNational(draft);
  const formal = { markt: 160_000, overheid: 12_000 };
  const level = 60_000;
  const overheid = Math.round(level * share - 8_689.44);
  const lent = { markt: level - 36_206 - overheid, overheid };
  for (const sector of ['markt', 'overheid'] as const) {
    draft.setTabel1('formeel', sector, formal[sector]);
    draft.setTabel1('inleen', sector, lent[sector]);
    draft.setTabel1('totaal', sector, formal[sector] + lent[sector]);
  }
  draft.setTabel1('formeel', 'totaal', 172_000);
  draft.setTabel1('inleen', 'totaal', level - 36_206);
  draft.setTabel1('totaal', 'totaal', 172_000 + level - 36_206);
  draft.setTabel1Field('inleenbanen', level);
  draft.setTabel1Field('banenTotaal', 75_179 + 172_000 + level - 36_206);
  draft.setTabel1Field('sleutelMarkt', tidy(1 - share));
  return draft.setTabel1Field('sleutelOverheid', share);
}
