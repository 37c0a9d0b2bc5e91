import type { Facts } from '../../law/domain-error';
import type { ColumnId } from '../form/columns';
import type { TemplateKind } from '../form/templates';

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
    | 'records-before-header'
    | 'hidden-rows-counted'
    | 'hidden-columns-read'
    | 'hidden-sheet-counted'
    | 'merged-cells'
    | 'sheet-doubtful'
    | 'look-alike-letters'
    | 'rows-under-other-headings'
    | 'table-in-one-column';
  readonly sheet: string;
  /** A1 ranges, where it is about cells. */
  readonly ranges: readonly string[];
  readonly facts: Facts;
}

/** Whether all of it was read: what the sheet does not show counts as well, and that is said. */
export function isRead({ code }: NotRead): boolean {
  return code === 'hidden-rows-counted' || code === 'hidden-columns-read' || code === 'hidden-sheet-counted';
}

/** A column whose meaning the product will not guess. Answer it in `CheckOptions.answers` and check again. */
export interface MappingQuestion {
  readonly sheet: string;
  readonly index: number;
  readonly heading: string;
  /** Best first. */
  readonly candidates: readonly { readonly column: ColumnId; readonly confidence: number }[];
  /** What the heading says beside the name of the best: that something else stands there, or of which other period it is. */
  readonly remark?: { readonly kind: 'other' | 'period'; readonly says: string };
}

/** What the user said of a column: `null` that it is to be left out. */
export interface ColumnAnswer {
  /** Place of the sheet in the workbook, from 1: the name that is shown can be masked. */
  readonly place: number;
  /** 1-based column of the sheet. */
  readonly index: number;
  readonly column: ColumnId | null;
}

/** An answer that was followed, with what it is about. */
export interface AnsweredColumn extends ColumnAnswer {
  readonly sheet: string;
  readonly heading: string;
}

export interface TemplateSeen {
  readonly kind: TemplateKind | null;
  readonly version: string | null;
  /** `fingerprint`: the workbook says so itself; `headings`: inferred from what stands in it. */
  readonly by: 'fingerprint' | 'headings' | 'none';
  readonly confidence: number;
}

/** Where in the workbook an answer belongs. */
export type Answers = ReadonlyMap<string, ReadonlyMap<number, ColumnId | null>>;
