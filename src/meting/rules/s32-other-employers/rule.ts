import { opgaveText } from '../../form/opgave';
import type { WorkbookRule } from '../../judge/rule';
import { partsOf, partsOfAnother, sharesEmployer } from '../shared/parts';
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
  sumsWait: true,
  suppressedBy: [],
  check({ metingen, contents, opgave }, emit) {
    const parts = partsOf(metingen);
    if (parts.length < 2) return metingen.length === 0 ? 'no-meting' : undefined;
    // Where it is told that there are two organisations this adds nothing.
    const opgaven = contents.filter((each) => each.opgave !== null).length;
    if (opgaven > 1 || partsOfAnother(parts, opgaveText(opgave, 'organisatie')).length > 0) return undefined;
    const [, ...later] = parts;
    for (const part of later) {
      const others = parts.filter((each) => each !== part).map((each) => sharesEmployer(part, each));
      if (others.includes(true) || !others.includes(false)) continue;
      emit([part.cell], { werkgevers: part.employers.size }, `${part.cell.sheet}-${String(part.cell.row)}`);
    }
    return undefined;
  },
};
