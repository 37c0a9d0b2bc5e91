import type { Facts } from '../law/domain-error';
import type { Law, Status } from '../law';
import type { WorkbookErrorCode } from '../workbook/workbook-error';
import type { ColumnId } from './columns';
import type { FindingGroup, LedgerEntry } from './finding';
import type { TemplateKind } from './templates';
import type { MetingResult } from './result';
import type { Settings } from './settings';
import type { Toelichting } from './toelichting';
import type { Contribute, Contribution } from './contribution';

/** What a sheet was taken for. `product`: a sheet this product made (results, instruction, lists). */
export type SheetKind = 'meting' | 'tabel1' | 'opgave' | 'toelichting' | 'product' | 'unknown' | 'empty';

/** How a column of a sheet got its meaning. */
export type MappedBy =
  /** The template's own heading. */
  | 'heading'
  /** A known other name. */
  | 'alias'
  /** A heading that resembles a known name; never for identity columns. */
  | 'similar'
  /** The user's answer to a question. */
  | 'answer';

export interface MappedColumn {
  /** 1-based column of the sheet. */
  readonly index: number;
  readonly heading: string;
  readonly column: ColumnId;
  readonly by: MappedBy;
  /** From 0 to 1; 1 for `heading` and `answer`. */
  readonly confidence: number;
}

/** One sheet of the workbook and what was taken from it. */
export interface SheetSeen {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly takenFor: SheetKind;
  /** 1-based row of the headings, `null` where there are none. */
  readonly headerRow: number | null;
  /** Records read (rows of a meting, filled fields of a form). */
  readonly records: number;
  readonly mapped: readonly MappedColumn[];
  /** Headings that were not understood, with their column. They are not read. */
  readonly ignored: readonly { readonly index: number; readonly heading: string }[];
}

/** Something that was not read, or not as it stands; words for each `code` stand in the locale files. */
export interface NotRead {
  readonly code:
    | 'sheet-unknown'
    | 'sheet-empty'
    | 'sheet-failed'
    | 'column-ignored'
    | 'totals-rows'
    | 'note-rows'
    | 'rows-before-header'
    | 'hidden-rows-counted'
    | 'hidden-columns-read'
    | 'hidden-sheet-counted'
    | 'merged-cells'
    | 'sheet-doubtful';
  readonly sheet: string;
  /** A1 ranges, where it is about cells. */
  readonly ranges: readonly string[];
  readonly facts: Facts;
}

/** A column whose meaning the product will not guess. Answer it in `CheckOptions.answers` and check again. */
export interface MappingQuestion {
  readonly sheet: string;
  readonly index: number;
  readonly heading: string;
  /** Best first. */
  readonly candidates: readonly { readonly column: ColumnId; readonly confidence: number }[];
}

/** A parameter that took part in the result. */
export interface UsedParameter {
  /** Series name of `src/law`, e.g. `uren.baan.jaar`, or of a setting, e.g. `grens.jaarmutatie`. */
  readonly name: string;
  readonly value: string;
  readonly status: Status | 'setting';
  /** True where the workbook or the user supplied it. */
  readonly supplied: boolean;
}

export interface TemplateSeen {
  readonly kind: TemplateKind | null;
  readonly version: string | null;
  /** `fingerprint`: the workbook says so itself; `headings`: inferred from what stands in it. */
  readonly by: 'fingerprint' | 'headings' | 'none';
  readonly confidence: number;
}

/** What one check of one workbook found. Plain data: it can be cloned to another thread and written as JSON. */
export interface CheckResult {
  readonly file: string;
  /** Version of the catalogue of rules. */
  readonly rules: string;
  /** Why the workbook could not be read at all; then everything below is empty. */
  readonly unreadable: { readonly code: WorkbookErrorCode; readonly facts: Facts } | null;
  readonly template: TemplateSeen;
  readonly organisation: string | null;
  readonly year: number | null;
  readonly sheets: readonly SheetSeen[];
  readonly notRead: readonly NotRead[];
  readonly questions: readonly MappingQuestion[];
  /** Worst first: severity, then rule, sheet and cause. */
  readonly groups: readonly FindingGroup[];
  readonly counts: {
    readonly fout: number;
    readonly waarschuwing: number;
    readonly info: number;
    readonly explained: number;
  };
  readonly ledger: readonly LedgerEntry[];
  /** `null` where there is no sheet `Meting`. */
  readonly result: MetingResult | null;
  readonly parameters: readonly UsedParameter[];
  /** Only where `CheckOptions.consolidate` asks for it: what this workbook adds to a consolidation. */
  readonly contribution: Contribution | null;
}

/** Where in the workbook an answer belongs. */
export type Answers = ReadonlyMap<string, ReadonlyMap<number, ColumnId | null>>;

export interface Progress {
  readonly phase: 'read' | 'check' | 'done';
  readonly sheet: string;
  /** Rows of this sheet read so far. */
  readonly rows: number;
}

export interface CheckOptions {
  /** Answers to questions of an earlier check of this workbook, by sheet name and 1-based column; `null`: leave it out. */
  readonly answers?: Answers;
  /** Only these sheets; all when left out. */
  readonly onlySheets?: readonly string[];
  /** Toelichtingen kept elsewhere than in the workbook's own sheet. */
  readonly toelichtingen?: readonly Toelichting[];
  readonly law?: Law;
  readonly settings?: Partial<Settings>;
  /** Asks for a `contribution`: see `contributing`. */
  readonly consolidate?: Contribute;
  readonly signal?: AbortSignal;
}
