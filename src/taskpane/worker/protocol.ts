import type { Look } from '../../check/look';
import type { Composition, Organisation } from '../../compose/compose';
import type { ExportAnswers } from '../../compose/export/match-columns';
import type { FileSaid } from '../../compose/export/export-reading';
import type { HiredList, HiredPerson } from '../../compose/hired/hired-person';
import type { GivenFile, Payroll } from '../../compose/read-payroll';
import type { Failure } from './remote';
import type { RegisterAnswers } from '../../compose/register/date-columns';
import type { RegisterList } from '../../compose/register/read-register';
import type { RangeRef, SheetInfo } from '../../host/host';
import type { Language } from '../../locales/language';
import type { CheckOptions, CheckResult, Progress } from '../../meting/judge/check-result';
import type {
  ConsolidatedAddend,
  ConsolidationSummary,
  FileStatus,
  UnsettlingFinding,
} from '../../meting/consolidate/consolidation';
import type { Collection, RuleCount } from '../../meting/consolidate/collection/collection';
import type { Likeness } from '../../meting/consolidate/likeness';
import type { ResultForm, ResultSector, RowSector } from '../../meting/count/result';
import type { Settings as Tolerances } from '../../meting/form/settings';
import type { Tijdvak } from '../../meting/form/tijdvak';
import type { HashKey } from '../../privacy/siphash';
import type { CollectionFile } from '../../report/collection/read';
import type { CompositionText } from '../../report/composition';
import type { EarlierPublication, EarlierTells } from '../../report/publication/earlier';
import type { PublicationFormat } from '../../report/publication/formats';
import type { AnnotatedCopy, SheetNotes } from '../../workbook';
import type { Batch } from '../../workbook/table';
import type { SheetRow } from '../workbook/read-rows';
import type { Transfer } from './remote';

/** What changed on one sheet: these ranges, or (`null`) anything. */
export type SheetChanges = readonly RangeRef[] | null;

/** What the worker must know of the open workbook before it reads a cell. */
export interface HostDescription {
  readonly name: string;
  readonly sheets: readonly SheetInfo[];
  readonly properties: readonly (readonly [string, string])[];
  /**
   * What changed on each sheet since it was last read here; a sheet that is not named did not change. `null` where that is
   * not known, and everything is to be read.
   */
  readonly changes: ReadonlyMap<string, SheetChanges> | null;
}

/**
 * The open workbook as the worker may read it: block by block, each asked for by the reader, so that never more
 * than one block is under way and Excel stays responsive.
 */
export interface HostFeedApi {
  /** `cells`: the size of a block; the host's own where it is left out. */
  openSheet: (sheet: string, cells?: number) => number;
  /** The next block; `null` after the last. Its arrays move to the worker. */
  nextBatch: (reading: number) => Promise<Transfer<Batch | null>>;
  closeSheet: (reading: number) => void;
  /** A few rows again, after a change. */
  readBlock: (ref: RangeRef) => Promise<Transfer<Batch>>;
  [method: string]: (...args: never[]) => unknown;
}

/** A check that is consolidated, with its file; `null` for the open workbook. */
export interface ConsolidationMember {
  readonly result: CheckResult;
  readonly file: Blob | null;
  /** The day that the check was given, for the receipt; none where it was given none. */
  readonly checkedOn?: string | null;
}

/** Some of the addends of a figure, and how many there are. */
export interface AddendsShown {
  readonly addends: readonly ConsolidatedAddend[];
  readonly all: number;
}

/** A cell of Tabel 1; of one file where that is named. */
export interface Tabel1Cell {
  readonly form: ResultForm | 'totaal';
  readonly sector: ResultSector | 'totaal';
  readonly file?: string;
}

/** What one file adds to a figure. */
export interface FileShare {
  readonly file: string;
  readonly rows: number;
  readonly jobs: number;
}

/** The hours of one file in one cell of Tabel 1, by kind of period. */
export interface HoursLine {
  readonly file: string;
  readonly form: ResultForm;
  readonly sector: RowSector;
  readonly period: string;
  readonly hours: number;
}

/** What a collection keeps of a checked workbook. */
export interface Outline {
  readonly sha256: string;
  readonly rules: readonly RuleCount[];
  /** By what another workbook of the same organisation is known; of the session only. */
  readonly likeness: Likeness;
}

/** For whom workbooks are consolidated. */
export interface CollectedFor {
  /** Organisations that were asked for a workbook. */
  readonly expected?: readonly string[];
  /** The year that is collected; without it that of most workbooks. */
  readonly year?: number | null;
  /** What the organisations are called, by file, where that is not what the file says. */
  readonly names?: ReadonlyMap<string, string>;
}

/** The letters and copies to be made. */
export interface ReturnsChoice {
  readonly reminded: readonly string[];
  /** `YYYY-MM-DD` */
  readonly until: string;
  readonly language: Language;
}

/** A workbook that goes back, by the number of its check. */
export interface ReturnedCheck {
  readonly check: number;
  readonly board: string;
  readonly status: FileStatus;
  readonly file: Blob;
}

export interface PublicationChoice {
  readonly format: PublicationFormat;
  readonly language: Language;
  /** Smallest group that is shown apart; `null` protects nothing. */
  readonly minimum: number | null;
  /** Names of organisations that were confirmed, one by one: no other name is published. */
  readonly names: readonly string[];
  /** Publications that were made before. */
  readonly earlier: readonly EarlierPublication[];
  /** Makes it also where it shows no figure at all, tells too much beside an earlier one, or may not add up. */
  readonly anyway: boolean;
}

/** Why a publication was not made, unless it is asked for anyway. */
export interface PublicationDoubt {
  /** It would show no figure at all. */
  readonly empty: boolean;
  /** What earlier publications tell beside it. */
  readonly told: readonly EarlierTells[];
  /** What may be wrong with the sum. */
  readonly unsettled: readonly UnsettlingFinding[];
}

/** The file, or what was doubted; `null` where nothing counts yet. */
export type Published = Blob | PublicationDoubt | null;

/** The part of the options that can travel to another thread. */
export type WorkerCheckOptions = Omit<CheckOptions, 'law' | 'signal' | 'consolidate' | 'onPersons'> & {
  /**
   * Asks for what the workbook adds to a consolidation. Persons become pseudonyms under a key that only workers hold. What was found
   * stays with them too: the answer says only which workbook it is and whether it could be read.
   */
  readonly consolidate?: boolean;
};

/** What the worker may ask of the pane. */
export type PaneApi = HostFeedApi & {
  readonly progress: (check: number, progress: Progress) => void;
};

/** What the worker that adds up offers to one that helps it check. */
export interface LeaderApi {
  readonly key: () => HashKey;
  readonly keep: (check: number, member: CheckResult) => void;
  readonly [method: string]: (...args: never[]) => unknown;
  readonly keepLikeness: (check: number, likeness: Likeness) => void;
}

/** What the pane may ask of the worker. `check` is a number of the pane's choosing, to follow and to cancel by. */
export interface CheckServiceApi {
  readonly checkFile: (
    check: number,
    blob: Blob,
    name: string,
    options: WorkerCheckOptions,
  ) => Promise<CheckResult>;
  readonly checkHost: (
    check: number,
    description: HostDescription,
    options: WorkerCheckOptions,
  ) => Promise<CheckResult>;
  /** Whether two files that were checked are likely of one organisation; `null`: not to be told. */
  readonly alike: (one: number, other: number) => boolean | null;
  /** The result of a file that was given up with the worker that was reading it; kept here like any other. */
  readonly givenUp: (check: number, name: string, options: WorkerCheckOptions) => Promise<CheckResult>;
  /** Whether a text holds the number of a person, or what can be one; people in the open workbook are known from its last check. */
  readonly namesPerson: (text: string) => boolean;
  /** Texts of the open workbook with those numbers masked. */
  readonly withoutPersons: (texts: readonly string[]) => readonly string[];
  /** What the open workbook is, from the first rows of its sheets. */
  readonly look: (description: HostDescription) => Promise<Look>;
  /** A few rows of a sheet of a file, to show around a finding. */
  readonly readRows: (
    blob: Blob,
    name: string,
    sheet: string,
    rows: readonly number[],
  ) => Promise<readonly SheetRow[]>;
  /**
   * Many checks as one, by their numbers, each with its file; `expected` are the organisations that were asked for a workbook.
   * It is kept here under the number `made`: what is large about it would hold up the screen.
   */
  readonly consolidate: (
    members: readonly (readonly [check: number, file: Blob | null, checkedOn: string | null])[],
    collected: CollectedFor,
    settings: Tolerances,
  ) => { readonly made: number; readonly summary: ConsolidationSummary };
  /** The first addends of a figure of consolidation `made`. */
  readonly addends: (made: number, cell: Tabel1Cell, count: number) => AddendsShown;
  /** What each file adds to a figure of consolidation `made`. */
  readonly addendsByFile: (made: number, cell: Tabel1Cell) => readonly FileShare[];
  /** The hours behind every figure of consolidation `made`. */
  readonly hoursByFile: (made: number) => readonly HoursLine[];
  /** What a collection keeps of each of these checks. */
  readonly outlines: (
    members: readonly (readonly [check: number, file: Blob])[],
  ) => Promise<readonly Outline[]>;
  /** All that was found in a workbook that is consolidated. */
  readonly findings: (check: number) => CheckResult;
  /** One zip with letters, and with copies where they can be made. */
  readonly writeReturns: (workbooks: readonly ReturnedCheck[], choice: ReturnsChoice) => Promise<Blob>;
  /** The state of a collection, last year's consolidation, or a list of names. */
  readonly readCollection: (blob: Blob, name: string) => Promise<CollectionFile>;
  /** The state of a collection as a workbook. */
  readonly writeCollection: (collection: Collection, language: Language) => Promise<Blob>;
  /** Consolidation `made` as a workbook. */
  readonly writeConsolidation: (made: number, language: Language) => Promise<Blob>;
  /** Consolidation `made` for the outside world; `null` when none of its workbooks counts. */
  readonly publish: (made: number, choice: PublicationChoice) => Promise<Published>;
  readonly forgetConsolidation: (made: number) => void;
  /** Drops the stored result of this check. */
  readonly forgetCheck: (check: number) => void;
  /** A copy of a workbook with notes in it. */
  readonly annotate: (blob: Blob, notes: readonly SheetNotes[]) => Promise<AnnotatedCopy>;
  /** SHA-256 of a file, for the receipt of a report. */
  readonly hash: (blob: Blob) => Promise<string>;
  readonly cancel: (check: number) => void;
  /** Breaks off a check that takes too long: its file is then one that cannot be read. */
  readonly refuse: (check: number) => void;
  /** Listens to a worker that helps to check: what it finds for a consolidation is kept here. */
  readonly lead: (helper: MessagePort) => void;
  /** Helps the worker at the other end: from now on what a consolidation needs of a check is kept there. */
  readonly help: (leader: MessagePort) => void;
  readonly [method: string]: (...args: never[]) => unknown;
}

/** Payroll files and what was said about them. What was read of it stays in the worker under `id`, which changes with any of it. */
export interface PayrollGiven {
  readonly id: number;
  readonly files: readonly GivenFile[];
  readonly year: number;
  readonly month: number;
  readonly known: readonly ExportAnswers[];
  readonly answers: Readonly<Record<string, ExportAnswers>>;
  readonly fourWeeks?: Tijdvak | undefined;
  readonly said: Readonly<Record<string, FileSaid>>;
}

/** A list of people; kept in the worker under `id`. */
export interface ListGiven {
  readonly id: number;
  readonly file: GivenFile;
}

/** The list of UWV, with what was said of its columns of days. */
export interface RegisterGiven extends ListGiven {
  readonly answers: RegisterAnswers;
}

/** What the pane may know of payroll files: no relation, no person. */
export type PayrollSeen = Pick<Payroll, 'read' | 'tijdvakken' | 'notes' | 'questions' | 'columns'> & {
  readonly unusable: readonly Failure[];
  readonly relations: number;
};

/** What the pane may know of the list of UWV. */
export type RegisterSeen = Pick<RegisterList, 'notes' | 'questions' | 'dates' | 'answers'> & {
  readonly people: number;
};

export interface ComposeGiven {
  readonly payroll: PayrollGiven;
  /** Loonheffingennummers of employers in the payroll files that the meting is not about. */
  readonly otherEmployers: readonly string[];
  /** `null` where UWV says that nobody is in the register. */
  readonly register: RegisterGiven | null;
  /** The user says that nobody from the target group works there. */
  readonly saysNobody: boolean;
  /** The meting of the year before; `null` where it is not compared. */
  readonly lastYear: ListGiven | null;
  readonly hired: readonly HiredPerson[];
  readonly organisation: Organisation;
  /** The boards' template in `language`. */
  readonly template: Blob;
  readonly language: Language;
}

/** A meting that was made: the outcome in words, and the workbook. */
export interface ComposedMeting {
  readonly counts: Composition['counts'];
  readonly rows: number;
  /** Its Opgave declares that nobody from the target group works there. */
  readonly saysNobody: boolean;
  readonly text: CompositionText;
  readonly file: Blob;
}

/** What the worker that makes a meting may ask of the pane. */
export interface ComposePaneApi {
  readonly progress: (run: number, file: string, done: number, unit: 'bytes' | 'lines') => void;
  readonly [method: string]: (...args: never[]) => unknown;
}

/** What the pane may ask of the worker that makes a meting. `run` is a number of the pane's choosing, to follow and to cancel by. */
export interface ComposeServiceApi {
  readonly readPayroll: (run: number, given: PayrollGiven) => Promise<PayrollSeen>;
  readonly readRegister: (run: number, given: RegisterGiven) => Promise<RegisterSeen>;
  /** How many people there are in it. */
  readonly readLastYear: (run: number, given: ListGiven) => Promise<number>;
  readonly readHired: (run: number, file: GivenFile) => Promise<HiredList>;
  readonly compose: (run: number, given: ComposeGiven) => Promise<ComposedMeting>;
  readonly cancel: (run: number) => void;
  readonly [method: string]: (...args: never[]) => unknown;
}
