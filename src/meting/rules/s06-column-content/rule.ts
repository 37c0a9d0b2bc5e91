import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S06Facts = {
  readonly kop: string;
  readonly cellen: number;
  readonly gevuld: number;
  readonly waarde: string;
  readonly ook: readonly string[];
  /** Whether the example is a share or an amount of money where hours are asked. */
  readonly eenheid: boolean;
  /** Whether the example is a day with a year of two digits. */
  readonly kortJaar: boolean;
};

const SHORT_YEAR = /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}$/;

/** A column holds what its heading says. One shifted or swapped column is one mistake, whatever rules it would break. */
export const s06: WorkbookRule<S06Facts> = {
  id: 'S06',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check(context, emit) {
    if (context.metingen.length === 0) return 'no-meting';
    for (const sheet of context.metingen) {
      // Columns that were shifted go wrong together: one mistake, one finding.
      const columns = [...context.unusable(sheet)].flatMap(([id, fault]) => {
        const data = sheet.columns.get(id);
        return data && fault.kind === 'content' ? [{ data, fault }] : [];
      });
      const [found, ...more] = columns.sort((a, b) => a.data.index - b.data.index);
      if (!found) continue;
      const first = found.data;
      const others = more.map(({ data }) => data);
      const { filled, bad } = found.fault;
      const [example] = first.problems.values();
      emit(
        [first, ...others].map(({ index }) => ({ sheet: sheet.sheet, row: sheet.headerRow, column: index })),
        {
          kop: first.heading,
          cellen: bad,
          gevuld: filled,
          waarde: example?.text ?? '',
          ook: others.map(({ heading }) => heading),
          eenheid: example?.problem === 'other-unit',
          kortJaar: first.column.type === 'date' && SHORT_YEAR.test(example?.text ?? ''),
        },
        first.column.id,
      );
    }
  },
};
