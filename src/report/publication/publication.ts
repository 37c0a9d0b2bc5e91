import type { Language } from '../../locales/language';
import type { UnsettlingRule } from '../../meting/consolidate/consolidation';
import type { ResultForm, ResultSector, SectorsTogether } from '../../meting/count/result';
import type { TableDetail } from '../../privacy/small-numbers';
import type { ContributorsBy } from '../../sql/duckdb/source';
import type { PublicationReceipt } from '../receipt';

export const PUBLICATION_FORMAT = 'banenafspraak-publicatie';
/**
 * Raised when a field changes its meaning or goes since the last release; a new field does not raise it. Nothing has been released
 * yet: version 1 is what 0.1.0 carries, and no reader has an earlier one.
 */
export const PUBLICATION_VERSION = 1;
/** The element of the page that holds the figures as JSON, to lay a later publication beside them. */
export const PUBLISHED_FIGURES = 'cijfers';

/** A figure of a table, `null` where it is protected. */
export type PublishedFigure = number | null;

export type PublishedTable = Readonly<
  Record<ResultForm | 'totaal', Readonly<Record<ResultSector | 'totaal', PublishedFigure>>>
>;

export interface PublishedList {
  /** Jobs; `key` is a code or a name as it stands in the sheets, `''` where it is not filled in. */
  readonly lines: readonly { readonly key: string; readonly jobs: number }[];
  /** Jobs of all other lines together, `null` where there are none. */
  readonly others: number | null;
  /** Why there are no lines: too few persons, they would follow from the other tables, or they would tell of an organisation. */
  readonly withheld: 'few' | 'combination' | 'contributors' | null;
}

/**
 * What may be made public of one or more checked workbooks: results only, with small groups protected. No findings, no cells, no
 * figures of one organisation or employer among several. It is all that the writers of publications get to see.
 */
export interface Publication {
  readonly format: typeof PUBLICATION_FORMAT;
  readonly version: typeof PUBLICATION_VERSION;
  readonly language: Language;
  readonly year: number | null;
  /** Smallest group that is shown apart; `null` when nothing is protected. */
  readonly minimum: number | null;
  /** Workbooks added up, and received. */
  readonly included: number;
  readonly received: number;
  /** Names of the organisations that are added up, in order. */
  readonly organisations: readonly string[];
  readonly detail: TableDetail;
  /** Not `null`: the sectors are not told apart, and no figure is by sector. */
  readonly together: (SectorsTogether & { readonly told: number }) | null;
  /** Fewest organisations behind a figure; `null` when nothing is protected, or where there is one organisation only. */
  readonly contributors: number | null;
  /** The unit of jobs: 1, 0.1 or 0.01. */
  readonly unit: number;
  /** Tabel 1 in jobs, rounded to the unit. */
  readonly jobs: PublishedTable;
  /** Distinct persons. */
  readonly persons: PublishedTable;
  readonly perOverheidssector: PublishedList;
  readonly perRegio: PublishedList;
  /** What was found in the workbooks side by side and was not settled before this was made, without whom it is about. */
  readonly unsettled: readonly UnsettlingRule[];
  /** Of a count of files beyond a sheet: then `included` tells how many contribute. Absent where workbooks are added up. */
  readonly count?: {
    readonly month: number;
    /** By what contributors are told apart. */
    readonly by: ContributorsBy;
  };
  readonly receipt: PublicationReceipt;
}
