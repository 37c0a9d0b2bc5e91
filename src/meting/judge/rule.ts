import type { Facts } from '../../law/domain-error';
import type { IsoDate, Source } from '../../law/types';
import type { Law } from '../../law';
import type { ColumnId } from '../form/columns';
import type { ColumnFault } from './column-faults';
import type { RowFaults } from './row-faults';
import type { Counting } from '../count/counting';
import type { Severity } from './finding';
import type { CellRef } from '../form/cell-ref';
import type { Opgave } from '../form/opgave';
import type { MetingSheet } from '../form/records';
import type { MetingResult } from '../count/result';
import type { Settings } from '../form/settings';
import type { NotRead } from '../read/seen';
import type { RuleId } from './rule-id';
import type { SheetContent } from '../read/read-sheet';
import type { Tabel1 } from '../form/tabel1';

/**
 * A rule yields cells and facts, never prose, and never a BSN: facts about persons are masked (`src/privacy`).
 * How to add one: CONTRIBUTING.md.
 */
interface RuleBase {
  /** Letter and two digits, e.g. `B01`. Never used again: a retired rule names its successor in docs/rules.md. */
  readonly id: RuleId;
  /** What needs a human's judgement is never a `fout`. */
  readonly severity: Severity;
  /** Reference dates for which the rule holds: `from` inclusive, `until` exclusive. */
  readonly valid: { readonly from: IsoDate; readonly until: IsoDate | null };
  /** `null` for own judgement about the sheet itself (a structure that cannot be read has no article). */
  readonly source: Source | null;
  /**
   * How sure the rule is: `published` in its source, `derived` from it, `inferred` by this product, `own` judgement,
   * or resting on something `unverified`.
   */
  readonly certainty: 'published' | 'derived' | 'inferred' | 'own' | 'unverified';
  /** Rules whose finding on the same row (or cell, or table) already says it. */
  readonly suppressedBy: readonly RuleId[];
}

/** What the rules of a run share. */
export interface RuleContext {
  /** Year of the count, and its month (December unless the Opgave says otherwise). */
  readonly year: number | null;
  readonly month: number;
  /** The day of the check, where that was given: the core has no clock. */
  readonly today: IsoDate | null;
  readonly opgave: Opgave | null;
  readonly law: Law;
  readonly settings: Settings;
  /** All sheets as read. */
  readonly contents: readonly SheetContent[];
  readonly metingen: readonly MetingSheet[];
  readonly tabellen: readonly Tabel1[];
  /** What could not be read, or not as it stands. */
  readonly notRead: readonly NotRead[];
  /** The cells have no types, as in a .csv: that a number stands there as text is no news. */
  readonly textOnly: boolean;
  /** Columns whose cells are not what their heading says. */
  unusable(sheet: MetingSheet): ReadonlyMap<ColumnId, ColumnFault>;
  /** Rows that are at fault as a whole: no rule but that about them looks at them. */
  rowFaults(sheet: MetingSheet): RowFaults;
  /** True where rows have findings that must be repaired first: sums over them say nothing yet. Rows are judged before sums. */
  rowsHaveErrors(): boolean;
  /** Rows of which a warning that nobody explained asks about the hours, or about the sector. Rows are judged before sums. */
  rowsAsked(sheet: MetingSheet, about: 'verloondeUren' | 'sector'): ReadonlySet<number>;
  /** The result out of the rows that count; `null` without rows. Computed once, when first asked for. */
  result(): MetingResult | null;
  /** What each record of a sheet counts for, by sheet name. Computed once, when first asked for. */
  counting(sheet: MetingSheet): Counting;
}

/** Reports a finding on a record. The first column is the cell to go to; `facts` is called for the examples only. */
export type RowEmit<F extends Facts = Facts> = (
  record: number,
  columns: readonly ColumnId[],
  facts: () => F,
  options?: {
    /** What makes findings one cause; the first column when left out. */
    readonly cause?: string;
    /** Other records that belong to it, named after the first cell. */
    readonly others?: readonly number[];
    /** True where nothing is wrong with the others: an error then leaves only the record itself out of the count. */
    readonly keepsOthers?: boolean;
    /** False where what is wrong touches nothing that other rules look at: they speak about the record all the same. */
    readonly silences?: boolean;
  },
) => void;

/** True where another rule has said of a record what a finding in these columns would say. */
export type IsSilent = (record: number, columns: readonly ColumnId[]) => boolean;

/** Reports a finding on cells. */
export type CellEmit<F extends Facts = Facts> = (cells: readonly CellRef[], facts: F, cause?: string) => void;

/** Why a rule had nothing to look at. */
export type NotApplicable =
  | 'no-meting'
  | 'one-meting'
  | 'no-rows'
  | 'no-tabel1'
  | 'no-opgave'
  | 'no-year'
  | 'no-day'
  | 'other-basis'
  | 'other-year'
  | 'field-empty'
  | 'no-norm'
  | 'rows-have-errors'
  | 'hours-with-decimals'
  | 'hours-of-files'
  | 'missing-column'
  | 'unusable-column'
  | 'outside-validity';

/** Looks and reports; may give a reason why there was nothing to look at. */
type Check<Given extends unknown[]> =
  ((...given: Given) => void) | ((...given: Given) => NotApplicable | undefined);

/** Whether a rule adds up all rows of a person, or compares one row with another: then two sheets at a time tell all that they have. */
export type OverSheets = 'sums' | 'pairs';

/** Runs over the records of a sheet `Meting`, column-wise. */
export interface RowRule<F extends Facts = Facts> extends RuleBase {
  readonly scope: 'rows';
  /** Columns without which the rule cannot run; it costs nothing where one is absent. */
  readonly reads: readonly ColumnId[];
  /** Columns the rule uses when they are there. */
  readonly uses?: readonly ColumnId[];
  /** True for a rule about rows that are at fault as a whole; all others leave those out. */
  readonly aboutWholeRows?: true;
  /**
   * Of a rule about all rows of a person together: it looks at those on several sheets as well, gathered as one, and tells what no sheet
   * shows by itself. Its facts say on which sheet another row stands (`originOf`).
   */
  readonly overSheets?: OverSheets;
  /** Gives a reason where the rule does not apply. */
  readonly check: Check<[sheet: MetingSheet, context: RuleContext, emit: RowEmit<F>, isSilent: IsSilent]>;
}

/** Runs on a Tabel 1. */
export interface TabelRule<F extends Facts = Facts> extends RuleBase {
  readonly scope: 'tabel1';
  /** Only on tables of this basis; both when left out. */
  readonly basis?: Tabel1['basis'];
  readonly check: Check<[table: Tabel1, context: RuleContext, emit: CellEmit<F>]>;
}

/** Runs once on the whole workbook: its structure, its Opgave, its sheets together. */
export interface WorkbookRule<F extends Facts = Facts> extends RuleBase {
  readonly scope: 'workbook';
  /** Gives a reason (a code with words in the locale files) where the rule does not apply. */
  readonly check: Check<[context: RuleContext, emit: CellEmit<F>]>;
}

export type Rule = RowRule | TabelRule | WorkbookRule;
