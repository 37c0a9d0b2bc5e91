/**
 * A text that a spreadsheet would take for a formula when it opens a .csv: beginning with `=`, `+`, `-`, `@`, tab or
 * carriage return. Also with a line feed or full-width sign before it, since spreadsheets trim and fold those.
 */
const looksLikeFormula = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Makes a text safe to open in a spreadsheet: a leading apostrophe makes it text.
 * Numbers stay numbers: pass those as numbers, not as text.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function spreadsheetText(text: string): string {
  return looksLikeFormula.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}
