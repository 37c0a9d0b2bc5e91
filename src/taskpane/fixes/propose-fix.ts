import type { FormulaCell, WriteCell } from '../../host/host';
import { columnById, isOfHours, type Column } from '../../meting/form/columns';
import { columnNumber } from '../../meting/form/ranges';
import type { CheckResult } from '../../meting/judge/check-result';
import type { FindingGroup } from '../../meting/judge/finding';
import type { RuleId } from '../../meting/judge/rule-id';
import { normalCode } from '../../meting/read/values/normal-text';
import { parseDate } from '../../meting/read/values/parse-date';
import { parseNumber } from '../../meting/read/values/parse-number';
import { seenText } from '../../meting/read/values/plain-text';
import { passesElfproef } from '../../privacy/elfproef';
import { isLoonheffingennummer } from '../../privacy/loonheffingennummer';
import type { Cell } from '../../workbook/table';

/**
 * The rules about how a value is written: mending that closes the finding. Of any other finding the value itself is the matter,
 * and writing it differently would change nothing.
 */
const aboutWriting: ReadonlySet<RuleId> = new Set(['S03', 'S09', 'S15']);

/** Whether mending how it is written closes the cause at all. */
export const canBeMended = ({ rule }: Pick<FindingGroup, 'rule'>): boolean => aboutWriting.has(rule);

/**
 * Whether a cause can be mended now. Text that was read shows how the rest of its column is meant, and of days how those beside it are:
 * it stays as it is until no cell there is an error.
 */
export function canBeMendedNow(
  group: Pick<FindingGroup, 'rule' | 'sheet' | 'ranges'>,
  { groups, sheets }: Pick<CheckResult, 'groups' | 'sheets'>,
): boolean {
  const { rule, sheet, ranges } = group;
  if (!canBeMended(group)) return false;
  if (rule !== 'S09') return true;
  const mapped = sheets.find(({ name }) => name === sheet)?.mapped ?? [];
  const days = mapped.flatMap(({ index, column }) => (columnById(column).type === 'date' ? [index] : []));
  const own = columnsOf(ranges);
  const beside = new Set(own.some((index) => days.includes(index)) ? [...own, ...days] : own);
  return !groups.some(
    (other) =>
      other.severity === 'fout' &&
      other.sheet === sheet &&
      columnsOf(other.ranges).some((c) => beside.has(c)),
  );
}

/** The columns in which these ranges begin. */
const columnsOf = (ranges: readonly string[]): readonly number[] =>
  ranges.map((range) => columnNumber(/^[A-Z]+/.exec(range)?.[0] ?? ''));

/** What a quick fix does. Each keeps what the user meant and changes only how it is written. */
export type FixKind = 'number' | 'date' | 'bsn' | 'list' | 'spaces';

export interface Fix {
  readonly kind: FixKind;
  readonly after: WriteCell;
  /** Format that the cell needs to show and keep the new value. */
  readonly numberFormat: string;
}

/**
 * The safe repair of one cell, or `null` where there is none: only of text that was typed, never of a formula, and
 * only where there is one way to read it.
 */
export function proposeFix(entered: Cell | FormulaCell, column: Column): Fix | null {
  if (typeof entered !== 'string' || entered === '') return null;
  const { numberFormat } = column;
  switch (column.type) {
    case 'number':
    case 'integer': {
      const parsed = parseNumber(entered);
      if (!parsed || parsed.notation === 'doubt') return null;
      // Of a share or an amount of money nobody knows how many hours it was.
      if (parsed.unit !== undefined && isOfHours(column.id)) return null;
      if (column.type === 'integer' && !Number.isInteger(parsed.value)) return null;
      return { kind: 'number', after: parsed.value, numberFormat };
    }
    case 'date': {
      const parsed = parseDate(entered);
      return parsed?.order === 'certain' || parsed?.order === 'day-first'
        ? { kind: 'date', after: parsed.day, numberFormat }
        : null;
    }
    case 'bsn': {
      const digits = seenText(entered).replace(/[\s.\u00a0-]/g, '');
      // A number that is wrong stays as it was typed: how it is written is not what is the matter with it.
      if (!/^\d{8,9}$/.test(digits) || !passesElfproef(digits.padStart(9, '0'))) return null;
      // As a number the zero in front would be lost once more.
      return digits.length === 9 && !digits.startsWith('0')
        ? { kind: 'bsn', after: Number(digits), numberFormat }
        : { kind: 'bsn', after: digits.padStart(9, '0'), numberFormat: '@' };
    }
    case 'code': {
      const code = codeOf(entered, column);
      return code === null || code === entered ? null : { kind: 'list', after: code, numberFormat: '@' };
    }
    case 'text': {
      const tidy = tidyText(entered, column);
      return tidy === entered || tidy === '' ? null : { kind: 'spaces', after: tidy, numberFormat: '@' };
    }
  }
}

/** The text as it is seen, with one space between words; a number of an employer with the zero that it lost. */
function tidyText(entered: string, column: Column): string {
  const tidy = seenText(entered.replace(/[\s\u00a0]+/g, ' '));
  if (column.id !== 'lhnr' && column.id !== 'lhnrInlener') return tidy;
  return isLoonheffingennummer(`0${tidy}`) ? `0${tidy}` : tidy;
}

/** The one value of the list that is meant: by any of its known names, or with one slip of the keyboard. */
function codeOf(text: string, column: Column): string | null {
  const typed = normalCode(text);
  const offered = (column.codes ?? []).filter(({ offered }) => offered !== false);
  for (const { code, nl, en, aliases = [] } of offered) {
    if ([code, nl, en, ...aliases].some((name) => normalCode(name) === typed)) return code;
  }
  if (typed.length < 4) return null;
  const close = offered.filter(({ code, nl, en }) =>
    [code, nl, en].some((name) => oneSlip(normalCode(name), typed)),
  );
  return close.length === 1 ? (close[0]?.code ?? null) : null;
}

/** One letter too many, too few, wrong, or two swapped. */
function oneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return one === other;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const swapped =
    one.length === other.length &&
    one[start] === other[start + 1] &&
    one[start + 1] === other[start] &&
    one.slice(start + 2) === other.slice(start + 2);
  return (
    swapped ||
    one.slice(start + 1) === other.slice(start + (one.length === other.length ? 1 : 0)) ||
    one.slice(start + (one.length === other.length ? 1 : 0)) === other.slice(start + 1)
  );
}
