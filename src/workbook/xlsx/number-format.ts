import { CellKind } from '../table';

/** Number formats that Excel knows by number alone (ECMA-376 part 1, 18.8.30). */
function kindOfBuiltIn(id: number): CellKind {
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58))
    return CellKind.date;
  if (id === 9 || id === 10) return CellKind.percent;
  return (id >= 5 && id <= 8) || id === 42 || id === 44 ? CellKind.money : CellKind.number;
}

/**
 * Whether the format code shows a positive number as a date, a time or a duration. Sections with a condition of their own, such as
 * `[=0]"";[h]:mm`, leave the other numbers to the next: one of them that shows a time is enough.
 */
export function isDateFormatCode(code: string): boolean {
  const bare = withoutTexts(code)
    .replace(/\[(?:h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]?/g, '');
  return sectionsOf(code, bare).some(showsTime);
}

function withoutTexts(code: string): string {
  return code.replace(/"[^"]*"?/g, '').replace(/\\.|_.|\*./g, '');
}

/** Of the code, with or without its texts, the sections that may show a positive number. */
function sectionsOf(code: string, bare: string): readonly string[] {
  return bare.split(';').slice(0, /\[\s*[<>=]/.test(code) ? 3 : 1);
}

function showsTime(section: string): boolean {
  const rest = section.replace(/general|standaard/gi, '').replace(/e[+-]/gi, '');
  return /[ymdhs]|(?:^|[^a-z])[eg]+(?:[^a-z]|$)/i.test(rest);
}

/** Signs and names of money, as `"€" #,##0` and `[$EUR-413] 0` have them. */
const MONEY = /[€$£¥]|\b(?:EUR|euro)\b/i;

/** What a number is in a cell with this format code. */
export function kindOfFormatCode(code: string): CellKind {
  if (isDateFormatCode(code)) return CellKind.date;
  if (sectionsOf(code, withoutTexts(code)).some((section) => section.includes('%'))) return CellKind.percent;
  // `[$€-413]` names money and a language, `[$-413]` a language only.
  const named = code.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '$1');
  // `_€` leaves room for the sign and does not show it, as the comma style of Excel in Belgium and Germany.
  const shown = named.replace(/\\.|_./g, (found) => (found.startsWith('_') ? '' : found));
  return sectionsOf(code, shown).some((section) => MONEY.test(section)) ? CellKind.money : CellKind.number;
}

/** What a number is in a cell with this number format; `code` where the workbook defines the format itself. */
export function kindOfFormat(id: number, code: string | undefined): CellKind {
  return code === undefined ? kindOfBuiltIn(id) : kindOfFormatCode(code);
}
