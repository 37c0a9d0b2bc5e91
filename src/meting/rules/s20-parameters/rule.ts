import { publishedLaw } from '../../../law';
import { applyParameters } from '../../read/forms/read-parameters';
import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S20Facts = {
  readonly naam: string;
  readonly probleem: 'value' | 'limit' | 'name' | 'from' | 'until' | 'source' | 'overlap';
  readonly waarde: string;
};

/** A value of the workbook's own has a known name, a period, a number and a source; else it is not used. */
export const s20: WorkbookRule<S20Facts> = {
  id: 'S20',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check({ contents }, emit) {
    const rows = contents.flatMap(({ parameters }) => parameters);
    for (const { cell, problem, name, shown } of applyParameters(publishedLaw, rows).refused) {
      emit([cell], { naam: name, probleem: problem, waarde: shown }, problem);
    }
  },
};
