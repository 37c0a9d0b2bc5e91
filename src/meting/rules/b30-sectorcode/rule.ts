import { publicPage } from '../../../law/sources';
import { codeAt } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { sectorFilledOver } from '../shared/sector-filled-over';
import { againstSector, type AlsoAgainst } from '../shared/sector-of-code';
import { ALWAYS, columnOf, valuesOf } from '../shared/values';

export type B30Facts = {
  readonly code: number;
  readonly sector: string;
  /** What the overheidssector says against it as well. */
  readonly ook: AlsoAgainst;
};

/** The sector code of the tax authority points to the same sector. Lent work has the code of the uitlener and is left out. */
export const b30: RowRule<B30Facts> = {
  id: 'B30',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: publicPage('Belastingdienst', 'Sectorindeling'),
  certainty: 'inferred',
  suppressedBy: ['B04', 'B29', 'B12'],
  reads: ['sector', 'sectorcode', 'vorm'],
  check(sheet, context, emit) {
    const code = valuesOf(sheet, 'sectorcode');
    const against = againstSector(sheet, context);
    // Rule B25 tells of these.
    const told = sectorFilledOver(sheet, context);
    for (let i = 0; i < sheet.count; i++) {
      if (told.has(i)) continue;
      const ook = against(i);
      if (ook === null) continue;
      emit(i, ook === '' ? ['sectorcode', 'sector'] : ['sectorcode', 'sector', 'overheidssector'], () => ({
        code: code[i] as number,
        sector: codeAt(columnOf(sheet, 'sector'), i),
        ook,
      }));
    }
  },
};
