import { dutchBooleans, dutchErrorNames } from '../locales/error-names';

/** How a person writes formulas: English (`,` and `.`) or Dutch (`;` and `,`, Dutch function names). */
export type Notation = 'nl' | 'en';

/** Dutch names of the functions that our formulas use. */
export const dutchNames: Readonly<Record<string, string>> = {
  ABS: 'ABS',
  AND: 'EN',
  AVERAGE: 'GEMIDDELDE',
  CHOOSE: 'KIEZEN',
  COUNT: 'AANTAL',
  COUNTIF: 'AANTAL.ALS',
  COUNTIFS: 'AANTALLEN.ALS',
  DATE: 'DATUM',
  FORECAST: 'VOORSPELLEN',
  IF: 'ALS',
  IFERROR: 'ALS.FOUT',
  INDEX: 'INDEX',
  INT: 'INTEGER',
  LEFT: 'LINKS',
  LEN: 'LENGTE',
  MATCH: 'VERGELIJKEN',
  MAX: 'MAX',
  MID: 'DEEL',
  MIN: 'MIN',
  MOD: 'REST',
  NA: 'NB',
  NOT: 'NIET',
  OR: 'OF',
  RIGHT: 'RECHTS',
  ROUND: 'AFRONDEN',
  ROUNDDOWN: 'AFRONDEN.NAAR.BENEDEN',
  SUM: 'SOM',
  SUMIF: 'SOM.ALS',
  SUMIFS: 'SOMMEN.ALS',
  SUMPRODUCT: 'SOMPRODUCT',
  SWITCH: 'SCHAKELEN',
  TEXT: 'TEKST',
  TRUNC: 'GEHEEL',
  UPPER: 'HOOFDLETTERS',
  VALUE: 'WAARDE',
  YEAR: 'JAAR',
};

export const dutchErrors = dutchErrorNames;

function inverted(table: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(table).map(([english, dutch]) => [dutch, english]));
}

const englishNames = inverted(dutchNames);
/** The truth values by their Dutch names. */
export const englishWords = inverted(dutchBooleans);
const englishErrors = inverted(dutchErrors);

/** Text in quotes, a sheet name in quotes, a number, an error, a word (function, name, address), or one other sign. */
const englishToken =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Z/0!?]+|\d{1,400}(?:\.\d{1,400})?(?:E[+-]?\d{1,9})?(?![A-Z_])|\.\d+|[A-Z_$\\][\w.$]*|[^]/giu;
const dutchToken =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Z/0!?]+|\d{1,400}(?:,\d{1,400})?(?:E[+-]?\d{1,9})?(?![A-Z_])|,\d+|[A-Z_$][\w.$]*|[^]/giu;

/** A formula in English notation, or a part of one, as a Dutch Excel shows it. */
export function toDutch(formula: string): string {
  return translate(formula, englishToken, (token, next, inArray) => {
    if (token === ',') return inArray ? '\\' : ';';
    if (/^[\d.]*\d/.test(token)) return token.replace('.', ',');
    if (token.startsWith('#')) return dutchErrors[token.toUpperCase()] ?? token;
    const upper = token.toUpperCase();
    return next === '(' ? (dutchNames[upper] ?? token) : (dutchBooleans[upper] ?? token);
  });
}

/** A formula as typed in a Dutch Excel, or a part of one, in the English notation that the API of Excel takes. */
export function toEnglish(formula: string): string {
  return translate(formula, dutchToken, (token, next, inArray) => {
    if (token === ';') return inArray ? ';' : ',';
    if (token === '\\' && inArray) return ',';
    if (/^,?\d/.test(token)) return token.replace(',', '.');
    if (token.startsWith('#')) return englishErrors[token.toUpperCase()] ?? token;
    const upper = token.toUpperCase();
    return next === '(' ? (englishNames[upper] ?? token) : (englishWords[upper] ?? token);
  });
}

/**
 * A formula whose signs are English and whose words may be Dutch, in English.
 *
 * @param names of functions, by their Dutch ones
 */
export function withEnglishNames(formula: string, names: ReadonlyMap<string, string>): string {
  return translate(formula, englishToken, (token, next) => {
    if (token.startsWith('#')) return englishErrors[token.toUpperCase()] ?? token;
    const upper = token.toUpperCase();
    return next === '(' ? (names.get(upper) ?? token) : (englishWords[upper] ?? token);
  });
}

/** A formula in English notation as this reader writes it. */
export function shown(formula: string, notation: Notation): string {
  return notation === 'nl' ? toDutch(formula) : formula;
}

function translate(
  formula: string,
  pattern: RegExp,
  change: (token: string, next: string | undefined, inArray: boolean) => string,
): string {
  const tokens = formula.match(pattern) ?? [];
  let braces = 0;
  return tokens
    .map((token, index) => {
      if (token.startsWith('"') || token.startsWith("'")) return token;
      if (token === '{') braces++;
      if (token === '}') braces--;
      return change(token, tokens[index + 1], braces > 0);
    })
    .join('');
}
