import { columnById } from '../../form/columns';
import { isDecisive } from '../../read/meting/heading-remark';
import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S08Facts = {
  readonly kop: string;
  readonly betekenis: string;
  /** What the heading says beside that name; empty where it only resembles it. */
  readonly zegt: string;
  readonly soort: 'lijkt' | 'anders' | 'tijdvak';
};

const KINDS = { other: 'anders', period: 'tijdvak' } as const;

/** A heading that only resembles a column the count needs, or says that something else stands there, is asked about, never guessed. */
export const s08: WorkbookRule<S08Facts> = {
  id: 'S08',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check({ contents, metingen }, emit) {
    if (metingen.length === 0) return 'no-meting';
    for (const { meting, questions } of contents) {
      for (const { index, heading, candidates, remark } of questions) {
        const [best] = candidates;
        if (!meting || !best || meting.columns.has(best.column)) continue;
        const column = columnById(best.column);
        if (remark ? !isDecisive(column) : !column.required && !column.identity) continue;
        emit(
          [{ sheet: meting.sheet, row: meting.headerRow, column: index }],
          {
            kop: heading,
            betekenis: column.nl,
            zegt: remark?.says ?? '',
            soort: remark ? KINDS[remark.kind] : 'lijkt',
          },
          best.column,
        );
      }
    }
  },
};
