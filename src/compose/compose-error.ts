/** Why a file could not be used for a meting. Words for each stand in `locales`. */
export type ComposeErrorCode =
  /** XML, but with another root than `Loonaangifte`. */
  | 'other-xml'
  /** The XML ends in the middle. */
  | 'return-cut-off'
  /** Not well-formed XML. */
  | 'return-damaged'
  /** A document type declaration: no loonaangifte has one, and it can make a reader fetch or invent things. */
  | 'return-with-dtd'
  /** A loonaangifte of before the banenafspraak. */
  | 'return-too-old'
  /** A loonaangifte without a loonheffingennummer or without a tijdvak. */
  | 'return-incomplete'
  /** A file with the meaning of columns that is none, or of another version. */
  | 'map-unreadable'
  /** No column of an export can hold the BSN. */
  | 'export-without-bsn'
  /** No column of an export can hold the hours. */
  | 'export-without-hours'
  /** Words where the BSN of an export should be. */
  | 'export-bsn-other'
  /** The column of the BSN or of the hours is there, and empty. */
  | 'export-column-empty'
  /** Headings without a line below them. */
  | 'export-only-headings'
  /** An export of other months only. */
  | 'export-other-month'
  /** Lines over days that are no tijdvak: a quarter, a week, a month from the middle to the middle. */
  | 'export-odd-period'
  | 'export-period-unreadable'
  /** Several sheets hold employees, and nothing says of which month each is. */
  | 'export-several-sheets'
  /** A list of people where an export is expected. */
  | 'export-is-list'
  /** No sheet has headings and rows. */
  | 'export-empty'
  /** A list without a single BSN. */
  | 'list-without-bsn'
  /** Two columns of a list may hold the BSN. */
  | 'list-two-numbers'
  /** Columns of a list that may say who is registered. */
  | 'list-flag-doubt'
  /** A payroll export where the list of UWV is expected. */
  | 'list-is-export'
  /** A loonaangifte where the list of UWV is expected. */
  | 'list-is-return'
  /** Returns of other months only. */
  | 'return-other-month'
  /** Two exports hold the same relations of the same month. */
  | 'exports-overlap'
  /** The same people in a loonaangifte and in an export. */
  | 'return-and-export'
  /** A list of hired people without hours, or with values that cannot be read. */
  | 'hired-unreadable';

/** A file that cannot be used: code, and what is known about it. No prose, no personal data. */
export class ComposeError extends Error {
  constructor(
    readonly code: ComposeErrorCode,
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'ComposeError';
  }
}
