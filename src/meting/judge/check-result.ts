import type { Facts } from '../../law/domain-error';
import type {
  AnsweredColumn,
  Answers,
  ColumnAnswer,
  MappingQuestion,
  NotRead,
  SheetSeen,
  TemplateSeen,
} from '../read/seen';
import type { IsoDate, Law, Status } from '../../law';
import type { WorkbookErrorCode } from '../../workbook/workbook-error';
import type { FindingGroup, LedgerEntry } from './finding';
import type { MetingResult } from '../count/result';
import type { MadeWithout } from '../form/made-without';
import type { Settings } from '../form/settings';
import type { Toelichting } from '../form/toelichting';
import type { KnownBsns } from '../../privacy/bsn';
import type { Contribute, Contribution } from '../count/contribution';

/** A parameter that took part in the result. */
export interface UsedParameter {
  /** Series name of `src/law`, e.g. `uren.baan.jaar`, or of a setting, e.g. `grens.jaarmutatie`. */
  readonly name: string;
  readonly value: string;
  readonly status: Status | 'setting';
  /** True where the workbook or the user supplied it. */
  readonly supplied: boolean;
}

/** What one check of one workbook found. Plain data: it can be cloned to another thread. Made by `maskedOutcome` only. */
export interface CheckResult {
  readonly file: string;
  /** Version of the catalogue of rules. */
  readonly rules: string;
  /** Why the workbook could not be read at all; then everything below is empty. */
  readonly unreadable: { readonly code: WorkbookErrorCode; readonly facts: Facts } | null;
  readonly template: TemplateSeen;
  readonly organisation: string | null;
  readonly year: number | null;
  /** Present where its Opgave declares that nobody from the target group worked there, and there are no rows. */
  readonly nobody?: true;
  readonly sheets: readonly SheetSeen[];
  /**
   * The names that sheets have in the workbook, by that under which they are shown here, where those differ: to go there (`realSheet`),
   * and for nothing else. A map, so that no writer of JSON can take it along.
   */
  readonly sheetNames: ReadonlyMap<string, string>;
  readonly notRead: readonly NotRead[];
  readonly questions: readonly MappingQuestion[];
  /** What the outcome rests on that does not stand in the workbook. */
  readonly answers: readonly AnsweredColumn[];
  /** What was left out while the meting was made from payroll files, as the workbook tells: no row speaks of it. */
  readonly madeWithout: readonly MadeWithout[];
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

export interface Progress {
  readonly phase: 'read' | 'check' | 'done';
  readonly sheet: string;
  /** Rows of this sheet read so far. */
  readonly rows: number;
}

export interface CheckOptions {
  /** The year to count, whatever the sheets say. */
  readonly year?: number;
  /**
   * The day of the check, by the clock of whoever asks. Without it nobody says that a period is not over yet; whatever counts is the same.
   */
  readonly today?: IsoDate;
  /** Answers to questions of an earlier check of this workbook, by sheet name and 1-based column; `null`: leave it out. */
  readonly answers?: Answers;
  /** The same, as a receipt tells them. */
  readonly answered?: readonly ColumnAnswer[];
  /** Only these sheets; all when left out. */
  readonly onlySheets?: readonly string[];
  /** Toelichtingen kept elsewhere than in the workbook's own sheet. */
  readonly toelichtingen?: readonly Toelichting[];
  readonly law?: Law;
  readonly settings?: Partial<Settings>;
  /** Asks for a `contribution`: see `contributing`. */
  readonly consolidate?: Contribute;
  /** Told of the people in the meting, for who has to know a number of theirs in what is typed later. */
  readonly onPersons?: (known: KnownBsns) => void;
  readonly signal?: AbortSignal;
}
