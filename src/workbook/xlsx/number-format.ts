/** Number formats that Excel knows by number alone and that show a date or time (ECMA-376 part 1, 18.8.30). */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/**
 * Whether the format code shows a positive number as a date, a time or a duration. Sections with a condition of their own, such as
 * `[=0]"";[h]:mm`, leave the other numbers to the next: one of them that shows a time is enough.
 */
export function isDateFormatCode(code: string): boolean {
  const sections = /\[\s*[<>=]/.test(code) ? 3 : 1;
  const bare = code
    .replace(/"[^"]*"?/g, '')
    .replace(/\\.|_.|\*./g, '')
    .replace(/\[(?:h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]?/g, '');
  return bare.split(';').slice(0, sections).some(showsTime);
}

function showsTime(section: string): boolean {
  const rest = section.replace(/general|standaard/gi, '').replace(/e[+-]/gi, '');
  return /[ymdhs]|(?:^|[^a-z])[eg]+(?:[^a-z]|$)/i.test(rest);
}

/** Whether a cell with this number format shows a date or time; `code` where the workbook defines the format itself. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  return code === undefined ? isBuiltInDate(id) : isDateFormatCode(code);
}
