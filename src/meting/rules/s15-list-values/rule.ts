import { FLAG_CODES } from '../../form/codes';
import type { ColumnId } from '../../form/columns';
import type { RowRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

/** About these columns rules of their own speak. */
const ELSEWHERE: readonly ColumnId[] = ['cdAard', 'grond', 'overheidssector'];

export type S15Facts = {
  readonly kop: string;
  readonly kolom: string;
  readonly verplicht: boolean;
  readonly waarde: string;
  readonly toegestaan: readonly string[];
};

/** A column with a list holds values of that list. */
export const s15: RowRule<S15Facts> = {
  id: 'S15',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  reads: [],
  check(sheet, context, emit) {
    const unusable = context.unusable(sheet);
    for (const [id, data] of sheet.columns) {
      if (ELSEWHERE.includes(id) || unusable.has(id)) continue;
      for (const [record, { problem, text }] of data.problems) {
        if (problem !== 'unknown-code') continue;
        emit(record, [id], () => ({
          kop: data.heading,
          kolom: id,
          verplicht: data.column.required,
          waarde: text,
          toegestaan: (data.column.codes ?? [])
            .filter(({ offered }) => offered !== false)
            // As the list of the template has them.
            .map(({ code, nl }) => (data.column.codes === FLAG_CODES ? nl : code)),
        }));
      }
    }
  },
};
