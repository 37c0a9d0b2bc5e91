import type { Column } from '../../form/columns';
import type { ProblemCell } from '../../form/records';
import type { WorkbookRule } from '../../judge/rule';
import { numberIn } from '../s03-readable-cells/rule';
import { ALWAYS } from '../shared/values';

export type S06Facts = {
  readonly kop: string;
  readonly cellen: number;
  readonly gevuld: number;
  readonly waarde: string;
  readonly ook: readonly string[];
  /** What the example tells of the column; empty where it tells nothing. */
  readonly soort: Notation;
  /** What its cells hold. */
  readonly inhoud: Column['type'];
};

/**
 * `eenheid`: a share or an amount of money where hours are asked; `kort-jaar`: a day with a year of two digits; `alleen-jaar`: a year in the
 * place of a day; `tijd`: hours and minutes; `afgeschermd`: numbers of which the digits were taken away.
 */
type Notation = 'eenheid' | 'kort-jaar' | 'alleen-jaar' | 'tijd' | 'afgeschermd' | '';

const SHORT_YEAR = /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}$/;
const TIME = /^\d+:\d\d(?::\d\d)?$/;

function notationOf({ type }: Column, example: ProblemCell | undefined): Notation {
  if (example === undefined) return '';
  const { problem, text } = example;
  if (problem === 'other-unit') return 'eenheid';
  if (problem === 'covered') return 'afgeschermd';
  if (type === 'date' && SHORT_YEAR.test(text)) return 'kort-jaar';
  if (type === 'date' && numberIn(text) === 'jaar') return 'alleen-jaar';
  return type === 'number' && TIME.test(text) ? 'tijd' : '';
}

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
          soort: notationOf(first.column, example),
          inhoud: first.column.type,
        },
        first.column.id,
      );
    }
  },
};
