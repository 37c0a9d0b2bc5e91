import type { CellRef } from '../form/cell-ref';
import type { ColumnId } from '../form/columns';
import type { Draft, DraftCell } from './draft';
import type { Random } from './random';

/** Cells of one row, laid over a clean row of the template. */
export type ExampleRow = Readonly<Partial<Record<ColumnId, DraftCell>>>;

/** A workbook that shows what a rule means: rows of a meting, or a change to a clean workbook. */
export type RuleExample = readonly ExampleRow[] | ((draft: Draft) => unknown);

/** What shows and proves a rule, for its tests, its page and workbooks to practise on. Never part of what checks. */
export interface RuleExamples {
  /** All of these pass. */
  readonly good: readonly [RuleExample, ...RuleExample[]];
  /** Each of these gives a finding of the rule. */
  readonly bad: readonly [RuleExample, ...RuleExample[]];
  /** Breaks a clean workbook in exactly this way; gives the first cell of the finding that must follow. */
  seed(draft: Draft, random: Random): CellRef;
}
