import { rounded } from '../../counting/rounded';
import type { ColumnId } from '../form/columns';
import { textAt, type MetingSheet } from '../form/records';
import { isRepairable, ROW_REASONS } from './count-records';
import type { Counting } from './counting';
import type { LeftOut, Twice } from './result';

const REPAIRABLE = ROW_REASONS.map(isRepairable);

interface Counted {
  readonly sheet: MetingSheet;
  readonly counting: Counting;
}

/** How much the rows that could not be counted could matter, each by itself. `most`: more jobs than a row can have. */
export function leftOutOf(sheets: readonly Counted[], most: number): LeftOut {
  let [rows, jobs, unknown] = [0, 0, 0];
  for (const { counting } of sheets) {
    for (let i = 0; i < counting.decision.length; i++) {
      if (REPAIRABLE[counting.decision[i] as number] !== true) continue;
      rows += 1;
      const own = counting.jobs[i] as number;
      if (own >= 0 && own <= most) jobs += own;
      else unknown += 1;
    }
  }
  return { rows, jobs: rounded(jobs, 4), unknown };
}

/** What is asked for before a row can be a copy of another: the same income relation, over the same days, for the same hours. */
const ASKED = [
  'bsn',
  'lhnr',
  'numIv',
  'datAanvTv',
  'datEindTv',
  'tijdvakType',
  'verloondeUren',
] as const satisfies readonly ColumnId[];

/**
 * Rows that were left out though another says the same in every column that the sheets share: where one of them counts, or will, the others
 * do not. A row that differs in one of them may be that of somebody else.
 */
export function twiceOf(sheets: readonly Counted[], most: number): Twice {
  const asked = sheets.filter(({ sheet }) => ASKED.every((id) => sheet.columns.has(id)));
  const shared = sharedColumns(asked);
  const seen = new Map<string, { left: number; counts: boolean; readonly jobs: number }>();
  for (const { sheet, counting } of asked) {
    for (let i = 0; i < sheet.count; i++) {
      const jobs = counting.jobs[i] as number;
      if (REPAIRABLE[counting.decision[i] as number] !== true || !(jobs >= 0 && jobs <= most)) continue;
      const key = keyOf(sheet, i, shared);
      if (key === null) continue;
      const known = seen.get(key);
      if (known) known.left += 1;
      else seen.set(key, { left: 1, counts: false, jobs });
    }
  }
  if (seen.size > 0) markThoseThatCount(asked, seen, shared);
  let [rows, jobs] = [0, 0];
  for (const same of seen.values()) {
    const more = same.counts ? same.left : same.left - 1;
    rows += more;
    jobs += more * same.jobs;
  }
  return { rows, jobs: rounded(jobs, 4) };
}

function sharedColumns(sheets: readonly Counted[]): readonly ColumnId[] {
  const [first, ...others] = sheets.map(({ sheet }) => sheet.columns);
  return [...(first?.keys() ?? [])].filter((id) => others.every((columns) => columns.has(id)));
}

function markThoseThatCount(
  sheets: readonly Counted[],
  seen: ReadonlyMap<string, { counts: boolean }>,
  shared: readonly ColumnId[],
): void {
  for (const { sheet, counting } of sheets) {
    for (let i = 0; i < sheet.count; i++) {
      if (counting.decision[i] !== 0) continue;
      const same = seen.get(keyOf(sheet, i, shared) ?? '');
      if (same) same.counts = true;
    }
  }
}

/** The same text for rows that are the same; `null` for a row of nobody. */
function keyOf({ columns }: MetingSheet, record: number, shared: readonly ColumnId[]): string | null {
  if (columns.get('bsn')?.values[record] === 0) return null;
  return shared
    .map((id) => {
      const data = columns.get(id);
      return data?.column.type === 'text' ? textAt(data, record) : String(data?.values[record]);
    })
    .join(' ');
}

/** What may come to a count at most, each row that stands there twice taken once. */
export function mostToCome({
  leftOut,
  twice,
}: {
  readonly leftOut: LeftOut;
  readonly twice: Twice;
}): LeftOut & { readonly twice: number } {
  return { ...leftOut, jobs: rounded(Math.max(0, leftOut.jobs - twice.jobs), 4), twice: twice.rows };
}

/** True where rows stand there and none of them counts yet: that is no outcome, and no zero. */
export function isNotYetKnown({
  counted,
  leftOut,
}: {
  readonly counted: { readonly rows: number };
  readonly leftOut: LeftOut;
}): boolean {
  return counted.rows === 0 && leftOut.rows > 0;
}
