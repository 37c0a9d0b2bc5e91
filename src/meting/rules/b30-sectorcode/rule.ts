import { suggestsGovernment } from '../../../law';
import { publicPage } from '../../../law/sources';
import { columnById } from '../../form/columns';
import { codeAt, codeIndex, type ColumnData } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { sectorFilledOver } from '../shared/sector-filled-over';
import { ALWAYS, valuesOf } from '../shared/values';

export type B30Facts = {
  readonly code: number;
  readonly sector: string;
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
    const [sector, code, vorm] = [
      valuesOf(sheet, 'sector'),
      valuesOf(sheet, 'sectorcode'),
      valuesOf(sheet, 'vorm'),
    ];
    const government = codeIndex(columnById('sector'), 'overheid');
    const formal = codeIndex(columnById('vorm'), 'formeel');
    // Rule B25 tells of these.
    const told = sectorFilledOver(sheet, context);
    for (let i = 0; i < sheet.count; i++) {
      if (told.has(i)) continue;
      if (vorm[i] !== formal || sector[i] === 0 || Number.isNaN(code[i])) continue;
      if (suggestsGovernment(code[i] as number) !== (sector[i] === government)) {
        emit(i, ['sectorcode', 'sector'], () => ({
          code: code[i] as number,
          sector: codeAt(sheet.columns.get('sector') as ColumnData, i),
        }));
      }
    }
  },
};
