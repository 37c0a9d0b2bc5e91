import { besluitWfsv } from '../../../law/sources';
import { columnById } from '../../form/columns';
import { codeIndex } from '../../form/records';
import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

/** Wsw employment (article 2): not lent, and lent. */
const WSW = ['21', '22'] as const;

export type Q04Facts = {
  readonly uren: number;
  readonly rijen: number;
};

/**
 * Hours of Wsw employment stay out of the quotum of the sw-bedrijf: of all hours, and of those of the target group unless
 * lent to the employer. Where both stand in one workbook, someone must look.
 */
export const q04: WorkbookRule<Q04Facts> = {
  id: 'Q04',
  severity: 'waarschuwing',
  scope: 'workbook',
  valid: ALWAYS,
  source: besluitWfsv('artikel 2.31, onderdeel b; Wfsv artikel 38g, tweede lid'),
  certainty: 'derived',
  suppressedBy: ['S18'],
  check({ opgave, metingen }, emit) {
    if (opgave === null) return 'no-opgave';
    const field = opgave.fields.get('urenDoelgroep');
    if (field === undefined || typeof field.value !== 'number') return 'field-empty';
    const codes = WSW.map((code) => codeIndex(columnById('cdAard'), code));
    let rows = 0;
    for (const { columns } of metingen) {
      for (const place of columns.get('cdAard')?.values ?? []) if (codes.includes(place)) rows += 1;
    }
    if (rows > 0) emit([field.cell], { uren: field.value, rijen: rows });
  },
};
