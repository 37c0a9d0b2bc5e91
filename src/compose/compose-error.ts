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
  | 'return-incomplete';

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
