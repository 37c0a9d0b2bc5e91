/**
 * An explanation that closes a warning: one row of the sheet `Toelichting`.
 * `key` ties it to what was found: the identity of the row and the values the rule looked at (or of all rows of a
 * group together). Re-sorting rows keeps the key; changing a value changes it, and the explanation falls away.
 */
export interface Toelichting {
  readonly rule: string;
  /** `key` of a finding or of a group. */
  readonly key: string;
  readonly text: string;
  readonly role: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly date: string;
}
