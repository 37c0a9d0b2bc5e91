import type { Tijdvak } from '../../meting/form/tijdvak';
import type { TwoReadings } from '../cells';
import type { HoursUnit } from './hours-unit';
import type { ColumnMatch, ExportAnswers } from './match-columns';
import type { PeriodEvidence } from './period-evidence';

/**
 * Why it is doubtful whether the lines of one relation are to be added: they are the `same`; one is the `sum` of the others; all
 * have `equal` hours; `several`
 * stand there and nothing says why; hours a week or a part of full time stand there more than once, of several `contracts` or of one.
 */
export type LinesDoubt = 'same' | 'sum' | 'equal' | 'several' | 'contracts';

/** What the user said of one file, which says nothing of the next. */
export interface FileSaid {
  /** The hours are those of the month, although nothing in the file says so or something names another. */
  readonly monthConfirmed?: boolean | undefined;
  readonly lines?: Readonly<Partial<Record<LinesDoubt, 'add' | 'once' | undefined>>> | undefined;
  /** What stands before the decimals of the hours. */
  readonly decimal?: ',' | '.' | undefined;
}

/** What decides how the lines of an export are read. */
export interface ExportOptions {
  readonly year: number;
  readonly month: number;
  readonly answers?: ExportAnswers | undefined;
  /** The answers were given for another file: what its hours are counted in is asked anew where these look like something else. */
  readonly areRemembered?: boolean | undefined;
  /** First and last day of the four weeks that hold the middle of the month, where the export numbers its periods only. */
  readonly fourWeeks?: Tijdvak | undefined;
  readonly said?: FileSaid | undefined;
}

export interface ReadExportOptions extends ExportOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onRows?: ((rows: number) => void) | undefined;
}

/**
 * Lines of one person that did not come in: with hours, a period or a correction that cannot be read (`unreadable`), without hours
 * beside others that have them (`empty`), or of a wage component that is no paid hour (`component`). Whether the person is in the
 * register shows only later.
 */
export interface LeftLines {
  readonly kind: 'unreadable' | 'empty' | 'component';
  /** 0 where nothing tells whose they are. */
  readonly bsn: number;
  /** Empty where the lines do not name it. */
  readonly lhnr: string;
  readonly lines: number;
}

/** Something about an export that the user has to know. */
export type ExportNote =
  /** Total lines, repeated headings: left out. */
  | { readonly code: 'total-lines'; readonly lines: number }
  /** Lines of someone without a BSN that can be told. */
  | { readonly code: 'lines-without-bsn'; readonly lines: number; readonly hours: number }
  /** Numbers that fail the elfproef stand in the column of the BSN. */
  | { readonly code: 'bsn-elfproef'; readonly rows: readonly number[]; readonly lines: number }
  /** Cells of the hours that are no number. */
  | { readonly code: 'hours-unreadable'; readonly rows: readonly number[]; readonly lines: number }
  /** Nothing at the hours of people whom no other line gives hours: how many they have is not known. */
  | { readonly code: 'hours-empty'; readonly rows: readonly number[]; readonly lines: number }
  /** Nothing at the hours beside other lines of the same relation that do have hours, which were counted. */
  | { readonly code: 'hours-empty-beside'; readonly rows: readonly number[]; readonly lines: number }
  /** Lines of other periods. */
  | { readonly code: 'other-periods'; readonly periods: readonly string[]; readonly lines: number }
  /** Lines with something at the period that is none: their cells may have been shifted. */
  | { readonly code: 'period-unreadable'; readonly rows: readonly number[]; readonly lines: number }
  /** Lines whose BSN Excel turned into `1,00E+08`. */
  | {
      readonly code: 'bsn-cut';
      readonly rows: readonly number[];
      readonly lines: number;
      readonly written: string;
      readonly hours: number;
    }
  /** Other columns of BSNs than the one that is read, by their letters. */
  | { readonly code: 'bsn-columns-not-read'; readonly letters: readonly string[] }
  /** Lines that correct a period of which nobody can tell which it is. */
  | { readonly code: 'correction-unclear'; readonly rows: readonly number[]; readonly lines: number }
  /** Of which month it is, the user said. */
  | { readonly code: 'month-told' }
  /** Lines of wage components that are no paid hours, as the user said. */
  | { readonly code: 'components-left'; readonly lines: number }
  /** Sheets with numbers of persons whose columns are not all known. */
  | { readonly code: 'sheets-not-read'; readonly sheets: readonly string[] }
  /** Rows that the sheet does not show: they were read. */
  | { readonly code: 'hidden-lines'; readonly lines: number }
  /** Lines that are crossed out: they were read as any other. */
  | { readonly code: 'struck-lines'; readonly rows: readonly number[]; readonly lines: number }
  /** Several lines of a relation were added up. */
  | { readonly code: 'lines-added'; readonly lines: number; readonly relations: number }
  /** Hours were converted from another unit: they are no paid hours as declared. */
  | { readonly code: 'hours-converted'; readonly unit: HoursUnit['kind'] }
  /** The last line stops before the others do: the file may have been cut off. */
  | { readonly code: 'last-line-short'; readonly row: number }
  /** Totals stand in it, and none after the last lines: the file may have been cut off at the end of a line. */
  | { readonly code: 'end-without-total'; readonly row: number }
  /** The file names another total of the hours than was counted. */
  | { readonly code: 'total-differs'; readonly said: number; readonly counted: number }
  /** More hours in a month than anybody works. */
  | { readonly code: 'hours-many'; readonly relations: number; readonly most: number }
  /** The user said what the hours are counted in, and they look like something else. */
  | {
      readonly code: 'unit-told';
      readonly unit: HoursUnit['kind'];
      readonly suggestion: HoursUnit['kind'];
    }
  /** Hours below nothing or beyond what a month holds, with the first line of each relation. */
  | { readonly code: 'hours-impossible'; readonly rows: readonly number[]; readonly relations: number };

/**
 * What a question about an export is. `period-days` asks for the first and last day of a numbered period; `which-month` whether
 * the hours are of the month asked for, where nothing says so (`missing`) or something names another; `which-lines` whether lines of one
 * relation are to be added; `which-components` the lines of which wage components are paid hours; `which-decimal` whether a dot or a comma
 * before three digits stands before decimals or before thousands.
 */
export type ReadExportQuestion =
  | ColumnMatch['questions'][number]
  | {
      readonly code: 'period-days';
      readonly periods: readonly string[];
      /** A day of the period that is asked for, as `2025-12-15`. */
      readonly day: string;
    }
  | {
      readonly code: 'which-month';
      /** As `2025-12`. */
      readonly asked: string;
      readonly evidence: readonly PeriodEvidence[];
      readonly missing: 'month' | 'year' | null;
    }
  | ({ readonly code: 'which-decimal'; readonly lines: number } & TwoReadings)
  | {
      readonly code: 'which-lines';
      readonly why: LinesDoubt;
      readonly relations: number;
      /** Where the first lines stand that repeat another one; empty for other doubts. */
      readonly rows: readonly number[];
    }
  | {
      readonly code: 'which-components';
      readonly components: readonly {
        readonly name: string;
        readonly lines: number;
        readonly hours: number;
      }[];
    };
