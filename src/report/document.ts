import type { MadeWithout } from '../meting/form/made-without';
import type { Language } from '../locales/language';
import type { Facts } from '../law/domain-error';
import type { GivenExplanation, LedgerEntry, Severity } from '../meting/judge/finding';
import type { CellRef } from '../meting/form/cell-ref';
import type { UsedParameter } from '../meting/judge/check-result';
import type { NotRead, SheetSeen, TemplateSeen } from '../meting/read/seen';
import type { LeftOut, Twice, ResultForm, ResultSector, SectorsTogether } from '../meting/count/result';
import type { Receipt } from './receipt';
import type { Role } from './role';

export type { Role } from './role';

export const REPORT_FORMAT = 'banenafspraak-rapport';
/**
 * Raised when a field changes its meaning or goes since the last release; a new field does not raise it. Nothing has been released
 * yet: version 1 is what 0.1.0 carries, and no reader has an earlier one.
 */
export const REPORT_VERSION = 1;

/**
 * Everything a report says, in one language, ready to be written down. Each writer (HTML, XLSX, JSON, CSV, SARIF) takes
 * this and nothing else, so that the same findings are in all of them. Burgerservicenummers are masked before it exists.
 */
export interface ReportDocument {
  readonly format: typeof REPORT_FORMAT;
  readonly version: typeof REPORT_VERSION;
  readonly language: Language;
  readonly role: Role;
  readonly totals: ReportTotals;
  /** In order of file name. */
  readonly files: readonly ReportFile[];
  readonly receipt: Receipt;
}

export interface ReportTotals {
  readonly files: number;
  readonly unreadable: number;
  readonly fout: number;
  readonly waarschuwing: number;
  readonly info: number;
  readonly explained: number;
}

/**
 * - `unreadable`: nothing could be checked.
 * - `fout`: must be mended before the file can be consolidated.
 * - `waarschuwing`: to be mended or explained.
 * - `gereed`: nothing is open.
 */
export type FileStatus = 'unreadable' | 'fout' | 'waarschuwing' | 'gereed';

export interface ReportFile {
  readonly file: string;
  /** SHA-256 of the file, `null` for a workbook that was open in Excel. */
  readonly sha256: string | null;
  /** The day of the check, `YYYY-MM-DD`, by the clock of the computer; `null` where it was not kept. */
  readonly checkedOn: string | null;
  readonly status: FileStatus;
  readonly unreadable: { readonly code: string; readonly facts: Facts; readonly message: string } | null;
  readonly organisation: string | null;
  readonly year: number | null;
  readonly template: TemplateSeen;
  readonly counts: {
    readonly fout: number;
    readonly waarschuwing: number;
    readonly info: number;
    readonly explained: number;
  };
  readonly sheets: readonly SheetSeen[];
  readonly notRead: readonly (NotRead & { readonly message: string })[];
  readonly questions: readonly {
    readonly sheet: string;
    readonly column: string;
    readonly heading: string;
    readonly candidates: readonly string[];
    readonly message: string;
  }[];
  /** What the user said of columns, without which the outcome would be another one. */
  readonly answers: readonly {
    readonly sheet: string;
    readonly column: string;
    readonly heading: string;
    /** `null`: it was left out. */
    readonly as: string | null;
    readonly message: string;
  }[];
  /** What was left out while the meting was made from payroll files. */
  readonly madeWithout: readonly (Omit<MadeWithout, 'where'> & { readonly message: string })[];
  /** One entry for each cause, worst first. */
  readonly findings: readonly ReportFinding[];
  /** What became of every rule. */
  readonly ledger: readonly (LedgerEntry & { readonly message: string })[];
  readonly result: ReportResult | null;
  readonly parameters: readonly UsedParameter[];
}

/** All findings with one cause, with its words. */
export interface ReportFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cause: string;
  /** Exact number of findings with this cause. */
  readonly count: number;
  /** How many of them a toelichting closes. */
  readonly explained: number;
  /** What was written to explain them; BSNs and names of persons are masked. */
  readonly explanations: readonly GivenExplanation[];
  /** Every cell to go to, as A1 ranges of the sheet. */
  readonly cells: readonly string[];
  /** Facts of the first finding; those of the first three stand in `examples`. */
  readonly facts: Facts;
  readonly title: string;
  readonly message: string;
  readonly consequence: string;
  readonly why: string;
  readonly action: string;
  /** Where the rule comes from, `null` for a rule about the sheet itself. */
  readonly source: { readonly text: string; readonly url: string | null } | null;
  readonly certainty: string;
  readonly examples: readonly ReportExample[];
  /** Names this cause within the file, the same in every report on it. */
  readonly key: string;
}

export interface ReportExample {
  /** First the cell to go to, e.g. `Meting!F12`. */
  readonly cells: readonly string[];
  readonly refs: readonly CellRef[];
  readonly facts: Facts;
  readonly message: string;
}

/** A line of the results: persons and jobs apart. */
export interface ReportFigure {
  readonly persons: number;
  readonly rows: number;
  readonly hours: number;
  readonly jobs: number;
}

/** A line of Tabel 1; without the sectors where they are not told apart. */
export type ReportRow = { readonly totaal: ReportFigure } & Readonly<
  Partial<Record<ResultSector, ReportFigure>>
>;

export interface ReportResult {
  readonly year: number | null;
  readonly month: number;
  /** Not `null`: the sectors are not told apart, and Tabel 1 has totals only. */
  readonly together: SectorsTogether | null;
  /** The sectors are told apart on the last text of the law that was seen. */
  readonly lastText: boolean;
  readonly tabel1: Readonly<Record<ResultForm | 'totaal', ReportRow>>;
  readonly perOverheidssector: readonly (ReportFigure & { readonly key: string })[];
  readonly perRegio: readonly (ReportFigure & { readonly key: string })[];
  readonly perWerkgever: readonly (ReportFigure & { readonly key: string })[];
  readonly counted: ReportFigure;
  /** Rows that count and name no person. */
  readonly withoutBsn: number;
  readonly notCounted: readonly {
    readonly reason: string;
    readonly rows: number;
    readonly hours: number;
    readonly message: string;
  }[];
  /** Rows that may still count, and how much they could matter. */
  readonly leftOut: LeftOut;
  /** Those of them that add nothing, since the same row counts already or is left out once before. */
  readonly twice: Twice;
  readonly previous: { readonly jobs: number | null; readonly persons: number | null };
  /** The cells of the hours behind each part of Tabel 1. */
  readonly addends: readonly {
    readonly sheet: string;
    readonly form: ResultForm;
    /** `totaal`: rows without a sector, where the sectors are not told apart. */
    readonly sector: ResultSector | 'totaal';
    readonly cells: readonly string[];
  }[];
}
