import { taxSectorCodes } from '../../law';
import { publicPage } from '../../law/sources';
import { columnById } from '../form/columns';
import { codeAt, placeOf, type ColumnData } from '../form/records';
import type { RowRule } from '../judge/rule';
import { ALWAYS, formalRecord, valuesOf } from './shared';

const GOVERNMENT = new Set(
  taxSectorCodes.filter(({ suggests }) => suggests === 'overheid').map(({ code }) => Number(code)),
);

/** The sector code of the tax authority points to the same sector. Lent work has the code of the uitlener and is left out. */
export const b30: RowRule = {
  id: 'B30',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: publicPage('Belastingdienst', 'Sectorindeling'),
  certainty: 'inferred',
  suppressedBy: ['B29', 'B12'],
  reads: ['sector', 'sectorcode', 'vorm'],
  check(sheet, _context, emit) {
    const [sector, code, vorm] = [
      valuesOf(sheet, 'sector'),
      valuesOf(sheet, 'sectorcode'),
      valuesOf(sheet, 'vorm'),
    ];
    const government = placeOf(columnById('sector'), 'overheid');
    const formal = placeOf(columnById('vorm'), 'formeel');
    for (let i = 0; i < sheet.count; i++) {
      if (vorm[i] !== formal || sector[i] === 0 || Number.isNaN(code[i])) continue;
      if (GOVERNMENT.has(code[i] as number) !== (sector[i] === government)) {
        emit(i, ['sectorcode', 'sector'], () => ({
          code: code[i] as number,
          sector: codeAt(sheet.columns.get('sector') as ColumnData, i),
        }));
      }
    }
  },
  examples: {
    good: [
      [{ sector: 'overheid', overheidssector: 'rijk', sectorcode: 62 }],
      [{ sector: 'markt', overheidssector: null, sectorcode: 12 }],
    ],
    bad: [
      [{ sector: 'overheid', overheidssector: 'rijk', sectorcode: 12 }],
      [{ sector: 'markt', overheidssector: null, sectorcode: 64 }],
    ],
  },
  seed(draft, random) {
    const record = formalRecord(draft, random);
    return draft.set(record, 'sectorcode', draft.get(record, 'sector') === 'markt' ? 64 : 12);
  },
};
