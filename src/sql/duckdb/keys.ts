import { MONTH_NAMES } from '../../meting/read/values/parse-date';
import { textPasses } from '../checks';
import { literal } from '../text';

/** Characters that are not seen, as the reader of sheets has them, and spaces of every kind. */
const INVISIBLE = '[\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2060}\\x{feff}\\x{00ad}]';
const SPACE = '\\s\\x{000b}\\p{Z}';

/** What someone sees of a text: without invisible characters, outer spaces, and the `="…"` or apostrophe that kept Excel from changing it. */
export function seenValue(text: string): string {
  const visible = `regexp_replace(${text}, '${INVISIBLE}|^[${SPACE}]+|[${SPACE}]+$', '', 'g')`;
  return `regexp_replace(${visible}, '^=\\s*"[${SPACE}]*([^"]*?)[${SPACE}]*"$|^''(.*)$', '\\1\\2')`;
}

/** The number of an employer: no spaces or dots, in capitals, and with the zero at the front that programs drop. */
export function employerValue(text: string): string {
  const plain = `upper(regexp_replace(${seenValue(text)}, '[${SPACE}.]', '', 'g'))`;
  // Most stand there as they should: only for the others is there more to look at.
  return `NULLIF(CASE WHEN regexp_full_match(${text}, '[0-9A-Z]*') THEN ${withLostZero(text)} ELSE ${withLostZero(plain)} END, '')`;
}

/** Only the check digit tells whether a zero belongs there. */
function withLostZero(text: string): string {
  return `CASE WHEN length(${text}) = 11 AND regexp_full_match(${text}, '[0-9]{8}L[0-9]{2}') AND ${textPasses(`('0' || ${text})`)} THEN '0' || ${text} ELSE ${text} END`;
}

/** A whole number as text, however it stands there: `01`, `1.0` and 1 are one number. Any other text is itself. */
export function wholeValue(text: string): string {
  const seen = seenValue(text);
  const plain = `regexp_replace(${seen}, '^0*([0-9]+)([.,]0+)?$', '\\1')`;
  return `CASE WHEN CAST(TRY_CAST(${text} AS BIGINT) AS VARCHAR) = ${text} THEN ${text} ELSE NULLIF(${plain}, '') END`;
}

/** The same of a column of numbers, by its type. */
export function wholeValueOf(cell: string, type: string): string {
  const text = `CAST(${cell} AS VARCHAR)`;
  if (type.startsWith('DECIMAL'))
    return `CASE WHEN contains(${text}, '.') THEN rtrim(rtrim(${text}, '0'), '.') ELSE ${text} END`;
  if (type === 'DOUBLE' || type === 'FLOAT')
    return `CASE WHEN ${cell} = trunc(${cell}) AND abs(${cell}) < 1e15 THEN CAST(CAST(${cell} AS BIGINT) AS VARCHAR) WHEN NOT isnan(${cell}) THEN ${text} END`;
  return text;
}

const PARTS = `(?i)^(?:([0-9]{4})(?:\\s{0,3}[-/.]\\s{0,3}|\\s{1,3}))?(P|H|Q|K|M|periode|tijdvak|maand)?\\s{0,3}0{0,3}([0-9]{1,2})(?:(?:\\s{0,3}[-/.]\\s{0,3}|\\s{1,3})([0-9]{4}))?$`;
const QUARTER =
  '(?i)^(?:(1|eerste|first)|(2|tweede|second)|(3|derde|third)|(4|vierde|fourth))(?:e|st|nd|rd|th)?\\s{0,3}(?:kwartaal|quarter)(?:\\s{1,3}([0-9]{4}))?$';
const WORDS = '(?i)^([a-z]+)\\.?(?:\\s+([0-9]{4}))?$';

/** `2024-12`, `2024-P13`, `2024-H2` or `2024`, and without a year the part after it, as `normalPeriod` has it; any other text is itself. */
export function periodValue(text: string): string {
  const trimmed = `regexp_replace(replace(${text}, chr(160), ' '), '^\\s+|\\s+$', '', 'g')`;
  const group = (pattern: string, number: number) =>
    `regexp_extract(${trimmed}, ${literal(pattern)}, ${String(number)})`;
  const withYear = (year: string, part: string) =>
    `CASE WHEN ${year} = '' THEN ${part} ELSE ${year} || '-' || ${part} END`;
  const compact = `substr(${trimmed}, 1, 4) || '-' || CASE substr(${trimmed}, 5) WHEN '13' THEN 'P13' ELSE substr(${trimmed}, 5) END`;
  const number = `lpad(${group(PARTS, 3)}, 2, '0')`;
  const kind = `upper(${group(PARTS, 2)})`;
  const part = [
    `CASE WHEN ${kind} = 'H' THEN 'H' || ltrim(${number}, '0')`,
    `WHEN ${kind} IN ('Q', 'K') THEN 'Q' || ltrim(${number}, '0')`,
    `WHEN ${kind} IN ('P', 'PERIODE') OR ${number} = '13' THEN 'P' || ${number} ELSE ${number} END`,
  ].join(' ');
  const year = `CASE WHEN ${group(PARTS, 1)} = '' THEN ${group(PARTS, 4)} ELSE ${group(PARTS, 1)} END`;
  const quarter = `'Q' || CASE ${[1, 2, 3, 4].map((each) => `WHEN ${group(QUARTER, each)} <> '' THEN '${String(each)}'`).join(' ')} END`;
  const month = `CASE lower(${group(WORDS, 1)}) ${MONTH_NAMES.flatMap((names, i) =>
    names.map((name) => `WHEN ${literal(name)} THEN '${String(i + 1).padStart(2, '0')}'`),
  ).join(' ')} END`;
  const other = [
    `CASE WHEN regexp_full_match(${trimmed}, '[0-9]{6}') THEN ${compact}`,
    `WHEN regexp_matches(${trimmed}, ${literal(PARTS)}) AND NOT regexp_full_match(${trimmed}, '[0-9]{4}') THEN ${withYear(`(${year})`, part)}`,
    `WHEN regexp_matches(${trimmed}, ${literal(QUARTER)}) THEN ${withYear(group(QUARTER, 5), quarter)}`,
    `ELSE COALESCE(${withYear(group(WORDS, 2), `(${month})`)}, ${trimmed}) END`,
  ].join(' ');
  return `CASE WHEN regexp_full_match(${text}, '[0-9]{4}(-(0[0-9]|1[0-2]|P[0-9]{2}|[HQ][1-9]))?') THEN ${text} ELSE NULLIF(${other}, '') END`;
}
