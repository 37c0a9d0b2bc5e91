import { opgaveText } from '../../form/opgave';
import type { WorkbookRule } from '../../judge/rule';
import { otherOpgaven } from '../shared/other-opgaven';
import { firstGroup, groupsOfAnother, partGroups } from '../shared/parts';
import { ALWAYS } from '../shared/values';

export type S32Facts = {
  readonly werkgevers: number;
  /** In how many places their rows begin. */
  readonly plaatsen: number;
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
    if (metingen.length === 0) return 'no-meting';
    // Where it is told that there are two organisations this adds nothing.
    if (otherOpgaven(contents, opgave).length > 0) return undefined;
    const groups = partGroups(metingen);
    if (groupsOfAnother(groups, opgaveText(opgave, 'organisatie')).length > 0) return undefined;
    const first = firstGroup(groups);
    for (const group of groups) {
      const [{ cell }] = group;
      const employers = new Set(group.flatMap((part) => [...part.employers]));
      if (group === first || employers.size === 0) continue;
      emit(
        group.map((part) => part.cell),
        { werkgevers: employers.size, plaatsen: group.length },
        `${cell.sheet}-${String(cell.row)}`,
      );
    }
    return undefined;
  },
};
