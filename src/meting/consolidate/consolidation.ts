import type { Facts } from '../../law/domain-error';
import type { Severity } from '../judge/finding';
import type { Figure, LeftOut, ResultForm, ResultSector, RowSector, SectorsTogether } from '../count/result';

/**
 * What has become of a workbook, on the board of a sectorraad.
 * Only `to-explain` and `complete` are in the sums.
 */
export type FileStatus =
  | 'unreadable'
  /** Nothing in it could be counted. */
  | 'no-rows'
  | 'to-repair'
  /** About another year than most. */
  | 'other-year'
  | 'to-explain'
  | 'complete';

/** Findings under which jobs count twice or for the wrong sector, unless someone has looked into them. */
export const unsettlingRules = ['K01', 'K02', 'K03', 'K04'] as const;
export type UnsettlingRule = (typeof unsettlingRules)[number];

export interface ConsolidatedFile {
  readonly file: string;
  readonly organisation: string | null;
  readonly year: number | null;
  readonly status: FileStatus;
  readonly included: boolean;
  readonly fout: number;
  /** Warnings without an explanation. */
  readonly open: number;
  /** What this file adds; zero where it is not included. */
  readonly figure: Figure;
  /** Its rows that are not in the sums and may come to be; `null` where nothing is known of them. */
  readonly leftOut: LeftOut | null;
  /** What its Opgave says of the previous measurement. */
  readonly previous: { readonly jobs: number | null; readonly persons: number | null };
  /** What may be wrong with what it adds. */
  readonly unsettled: readonly UnsettlingRule[];
}

/** How much what is not in the sums could matter. */
export interface LeftOutTogether extends LeftOut {
  /** Files that are not included but have rows. */
  readonly files: number;
  /** Files of which not even the rows are known. */
  readonly unknownFiles: number;
}

/** The included files that name their previous measurement, then and now: like with like. */
export interface YearBefore {
  readonly files: number;
  readonly previous: number;
  readonly now: number;
}

/** One addend of a consolidated figure: which hours of which file. */
export interface ConsolidatedAddend {
  readonly file: string;
  readonly sheet: string;
  readonly sector: RowSector;
  readonly vorm: ResultForm;
  readonly overheidssector: string;
  readonly regio: string;
  readonly lhnr: string;
  readonly rows: number;
  /** Hours by place in the list of period types, in ten-thousandths. */
  readonly units: readonly number[];
  readonly hours: number;
  readonly jobs: number;
  readonly ranges: readonly string[];
}

/** A cell in one of the files. */
export interface FileCell {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** What only shows when workbooks lie side by side. Words stand in the locale files, by `rule`. */
export interface ConsolidationFinding {
  /**
   * `K01` same person counted in several files; `K02` one employer in several files; `K03` one employer in two sectors;
   * `K04` several files of one organisation; `K05` file of another year; `K06` organisation that is not on the list;
   * `K07`, `K08` the jobs or persons of all files together changed more than the limit since the previous measurement.
   */
  readonly rule: 'K01' | 'K02' | 'K03' | 'K04' | 'K05' | 'K06' | 'K07' | 'K08';
  readonly severity: Severity;
  readonly count: number;
  readonly facts: Facts;
  /** Files it is about. */
  readonly files: readonly string[];
  /** Those of them whose part of the sum is in doubt by it, where that is not each. */
  readonly unsettled?: readonly string[];
  /** Places to go to, where there are such. */
  readonly cells: readonly FileCell[];
}

export interface UnsettlingFinding extends ConsolidationFinding {
  readonly rule: UnsettlingRule;
}

/** Someone who works for two employers at two boards, both named, is no doubt about the sum. */
export const isUnsettling = (finding: ConsolidationFinding): finding is UnsettlingFinding =>
  unsettlingRules.some((rule) => rule === finding.rule) &&
  (finding.rule !== 'K01' || finding.facts['misschienDubbel'] !== 0);

/** A figure of a breakdown. Who stands in two lines is a person in both: the totals count him or her once. */
export interface KeyedFigure {
  readonly key: string;
  readonly persons: number;
  readonly rows: number;
  readonly hours: number;
  readonly jobs: number;
}

/** What of a consolidation stays small, however many rows and employers there are. */
export type ConsolidationSummary = Omit<Consolidation, 'addends' | 'perWerkgever'>;

/** Many workbooks as one. Plain data. */
export interface Consolidation {
  readonly year: number | null;
  readonly files: readonly ConsolidatedFile[];
  /** Expected organisations of which no file was received. */
  readonly missing: readonly string[];
  /** Distinct persons are counted once, also across files. */
  readonly tabel1: Readonly<Record<ResultForm | 'totaal', Readonly<Record<ResultSector | 'totaal', Figure>>>>;
  /**
   * Not `null`: nothing may be shown by sector, because that many of the included files (`told`) do not tell the sectors apart.
   */
  readonly together: (SectorsTogether & { readonly told: number }) | null;
  readonly perOverheidssector: readonly KeyedFigure[];
  readonly perRegio: readonly KeyedFigure[];
  readonly perWerkgever: readonly KeyedFigure[];
  readonly leftOut: LeftOutTogether;
  /** Against the previous measurement, of the files that name it. */
  readonly yearBefore: { readonly jobs: YearBefore; readonly persons: YearBefore };
  readonly findings: readonly ConsolidationFinding[];
  /** Every figure above is the sum of some of these. */
  readonly addends: readonly ConsolidatedAddend[];
  /** Rows and hours of the files added up apart, held against the total: the differences must be zero. */
  readonly reconciliation: { readonly rows: number; readonly hours: number };
}
