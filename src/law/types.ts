/** A calendar date as `YYYY-MM-DD`. Plain text, so that it sorts, compares and travels without a time zone. */
export type IsoDate = string;

/** Where a value or a rule comes from: enough for a reader to open the document and find the line. */
export interface Source {
  /** The document, e.g. `Kamerbrief resultaten banenafspraak 2024`. */
  readonly document: string;
  /** Its number, e.g. `34 352, X` or `BWBR0017745`. */
  readonly number: string;
  /** The place in it: article and paragraph, table, alinea. */
  readonly place: string;
  /** Public address, where there is one (wetten.overheid.nl, officielebekendmakingen.nl). */
  readonly url?: string;
  /** When the document was written: a day, a month or a year, as far as known. */
  readonly dated?: string;
  /** For a text of law: the day from which the text that was read holds. */
  readonly version?: IsoDate;
  /** The date on which this place, or the excerpt of it, was read for this product. */
  readonly read: IsoDate;
  /** Through which copy it was read: the name of a collection, or `text` for a bare copy of the text. */
  readonly copy?: string;
  /** The day on which that collection fetched the text, where known. */
  readonly harvested?: IsoDate;
  /** The site that showed an excerpt of the place, where no more than that was seen; absent when the place itself was read. */
  readonly excerptAt?: string;
  /** A short quotation that proves the value; a changed text makes it fail to match. */
  readonly quote?: string;
}

/**
 * How sure a value is.
 * - `published`: stands in the source as such, and that place was read.
 * - `excerpt`: only an excerpt of the place was seen.
 * - `derived`: follows from published values by the arithmetic in `derivation`.
 * - `unverified`: common knowledge whose source was not seen; any result that uses it says so.
 */
export type Status = 'published' | 'excerpt' | 'derived' | 'unverified';

export type Unit =
  | 'hours'
  | 'hours per week'
  | 'hours per year'
  | 'jobs'
  | 'persons'
  | 'employees'
  | 'fraction'
  | 'percent'
  | 'euro'
  | 'euro per hour'
  | 'months'
  | 'years'
  | 'count'
  | 'code';

/**
 * One value, valid from `from` up to but not including `until` (`null`: open end).
 * Numbers that take part in money or legal roundings are decimal text, so that nothing is lost on the way in.
 */
export interface DatedValue<T = string> {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly value: T;
  readonly unit: Unit;
  readonly source: Source;
  readonly status: Status;
  /** The arithmetic behind a `derived` value. */
  readonly derivation?: string;
  /** How far the true figure may lie from `value`, because it was derived from rounded figures. */
  readonly margin?: string;
  /** Other values of the same period that this one was chosen above, e.g. what follows by arithmetic from other figures. */
  readonly checks?: readonly DatedValue<T>[];
  /** True for a value that a workbook supplied in its table `BA_Parameters`. */
  readonly supplied?: boolean;
}

/** The two legal sectors of the banenafspraak. */
export type Sector = 'markt' | 'overheid';
export type SectorOrTotal = Sector | 'totaal';
/** The two forms in which a job exists: an own contract, or lent by another (`inleenverband`). */
export type Form = 'formeel' | 'inleen';
export type FormOrTotal = Form | 'totaal';

export const sectors = ['markt', 'overheid'] as const satisfies readonly Sector[];
export const sectorsAndTotal = ['markt', 'overheid', 'totaal'] as const satisfies readonly SectorOrTotal[];
export const forms = ['formeel', 'inleen'] as const satisfies readonly Form[];
export const formsAndTotal = ['formeel', 'inleen', 'totaal'] as const satisfies readonly FormOrTotal[];

/** A named series of dated values: ordered, without overlap; gaps are real and stay visible. */
export interface Series<T = string> {
  /** Stable dotted name, e.g. `nulmeting.totaal.inleen`. */
  readonly name: string;
  readonly unit: Unit;
  readonly values: readonly DatedValue<T>[];
}
