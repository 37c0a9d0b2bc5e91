import { opgaveText } from '../../form/opgave';
import type { WorkbookRule } from '../../judge/rule';
import { otherOpgaven } from '../shared/other-opgaven';
import { partsOf, partsOfAnother } from '../shared/parts';
import { ALWAYS } from '../shared/values';

export type S32Facts = {
  readonly werkgevers: number;
};

/** Sheets, or tables on one sheet, without any employer in common may be of two organisations. */
export const s32: WorkbookRule<S32Facts> = {
  id: 'S32',
  severity: 'waarschuwing',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check({ metingen, contents, opgave }, emit) {
    const parts = partsOf(metingen);
    if (parts.length < 2) return metingen.length === 0 ? 'no-meting' : undefined;
    // Where it is told that there are two organisations this adds nothing.
    if (otherOpgaven(contents, opgave).length > 0) return undefined;
    if (partsOfAnother(parts, opgaveText(opgave, 'organisatie')).length > 0) return undefined;
    for (const { shares, cell, employers } of parts.slice(1))
      if (shares === false) emit([cell], { werkgevers: employers.size }, `${cell.sheet}-${String(cell.row)}`);
    return undefined;
  },
};
