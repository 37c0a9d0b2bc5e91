/**
 * A text that a spreadsheet would take for a formula when it opens a .csv: beginning with `=`, `+`, `-`, `@`, tab or
 * carriage return. Also with a line feed or full-width sign before it, since spreadsheets trim and fold those.
 */
const looksLikeFormula = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** What steers a terminal or turns the order of letters. */
const steering = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u202A-\u202E\u2066-\u2069]/g;

/**
 * Makes a text safe to open in a spreadsheet: a leading apostrophe makes it text.
 * Numbers stay numbers: pass those as numbers, not as text.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function spreadsheetText(text: string): string {
  const plain = text.replace(steering, '\uFFFD');
  return looksLikeFormula.test(plain) || /^[\t\r\n]/.test(plain) ? `'${plain}` : plain;
}
