import type { Facts } from '../../law/domain-error';
import type { CellRef } from '../form/cell-ref';
import type { RuleId } from './rule-id';

/** `fout` blocks consolidation, `waarschuwing` asks for a toelichting, `info` informs. */
export type Severity = 'fout' | 'waarschuwing' | 'info';

/** One thing that one rule found: code, cells and facts. Never a full BSN, never prose. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The first cell is the one to go to. */
  readonly cells: readonly CellRef[];
  readonly facts: Facts;
  /** Ties a toelichting to this finding: hash of the row's identity and the values looked at. */
  readonly key: string;
}

/** All findings with one cause: exact count, every address, the first three examples whole. */
export interface FindingGroup {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly sheet: string;
  /** What makes these one cause, e.g. the column id; together with rule and sheet it identifies the group. */
  readonly cause: string;
  readonly count: number;
  /** Exact addresses of the cells to go to, as A1 ranges in sheet order, e.g. `['F12:F500', 'F612']`. */
  readonly ranges: readonly string[];
  /** The first three; those still open before those that were explained. */
  readonly examples: readonly Finding[];
  /** Ties a toelichting to the whole group: changes when any of its rows or values does, not when rows are re-sorted. */
  readonly key: string;
  /** How many of `count` are closed by a toelichting. Only a `waarschuwing` can be. */
  readonly explained: number;
  /** Keys of the toelichtingen that close something here: of the group itself, or of findings in it. */
  readonly explainedBy: readonly string[];
  /** Those toelichtingen themselves, in the order of their cells. */
  readonly explanations: readonly GivenExplanation[];
}

/** What was written to explain a finding, or a whole group. */
export interface GivenExplanation {
  readonly text: string;
  readonly role: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly date: string;
  /** The cell to go to of the finding that it is about; `null`: it is about the whole group. */
  readonly cell: string | null;
}

export type RuleOutcome =
  | { readonly outcome: 'passed' }
  | { readonly outcome: 'findings'; readonly count: number }
  /** `why` is a code with words in the locale files. */
  | { readonly outcome: 'not-applicable'; readonly why: string }
  | { readonly outcome: 'failed'; readonly why: string };

/** What became of every rule of the catalogue, in catalogue order. */
export type LedgerEntry = { readonly rule: RuleId } & RuleOutcome;
