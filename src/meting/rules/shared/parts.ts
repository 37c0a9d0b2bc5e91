import { isSameName, namesOrganisation } from '../../form/board-name';
import type { CellRef } from '../../form/cell-ref';
import { columnById } from '../../form/columns';
import { codeIndex, type MetingSheet } from '../../form/records';

/** Rows that someone put together: a sheet, or what stands on it below headings of its own. */
export interface Part {
  /** Where it begins. */
  readonly cell: CellRef;
  /** What organisation its title or the name of its sheet names; `null` where neither does. */
  readonly named: string | null;
  /** Whether there are formal rows in it: lent rows stand under the name of whoever they work for. */
  readonly hasFormal: boolean;
  /** The first nine digits of the loonheffingennummers of its formal rows: those of lent rows are of whoever lends. */
  readonly employers: ReadonlySet<string>;
}

const FORMAL = codeIndex(columnById('vorm'), 'formeel');
const EMPLOYER = /^\d{9}/;

/** Parts of one organisation: each has an employer in common with another of them. */
export type PartGroup = readonly [first: Part, ...others: Part[]];

/** In the order of their first parts. A part that names no employer is a group of its own. */
export function partGroups(metingen: readonly MetingSheet[]): readonly PartGroup[] {
  const parts = metingen.flatMap(partsOfSheet);
  /** To which earlier part each part belongs, if to any. */
  const leaders = parts.map((_, at) => at);
  const leaderOf = (at: number): number => {
    let leader = at;
    while (leaders[leader] !== leader) leader = leaders[leader] = leaders[leaders[leader] ?? 0] ?? 0;
    return leader;
  };
  const firstWith = new Map<string, number>();
  for (const [at, { employers }] of parts.entries())
    for (const employer of employers) {
      const [one, other] = [leaderOf(at), leaderOf(firstWith.get(employer) ?? at)];
      leaders[Math.max(one, other)] = Math.min(one, other);
      if (!firstWith.has(employer)) firstWith.set(employer, at);
    }
  const groups = new Map<number, [Part, ...Part[]]>();
  for (const [at, part] of parts.entries()) {
    const group = groups.get(leaderOf(at));
    if (group) group.push(part);
    else groups.set(at, [part]);
  }
  return [...groups.values()];
}

/** In one pass over the rows: a sheet may repeat its headings on every page. */
function partsOfSheet(sheet: MetingSheet): readonly Part[] {
  const { columns, rows, count, headerRow } = sheet;
  const ofSheet = sheet.sheet.replace(/^meting\b/i, '').trim();
  const starts = [
    { row: headerRow, title: namesOrganisation(ofSheet) ? ofSheet : null },
    ...(sheet.blocks ?? []),
  ];
  const found = starts.map(() => ({ hasFormal: false, employers: new Set<string>() }));
  const [lhnr, form] = [columns.get('lhnr'), columns.get('vorm')];
  const employerOf = lhnr?.dictionary.map((text) => EMPLOYER.exec(text)?.[0]) ?? [];
  let place = 0;
  for (let i = 0; i < count; i++) {
    while ((starts[place + 1]?.row ?? Infinity) < (rows[i] as number)) place++;
    const part = found[place];
    if (!part || (form && form.values[i] !== FORMAL)) continue;
    part.hasFormal = true;
    const employer = employerOf[lhnr?.values[i] ?? 0];
    if (employer !== undefined) part.employers.add(employer);
  }
  return found.map((part, at): Part => ({
    ...part,
    cell: { sheet: sheet.sheet, row: starts[at]?.row ?? headerRow, column: 1 },
    named: starts[at]?.title ?? null,
  }));
}

/** A group with formal rows under the name of another organisation. */
export interface GroupOfAnother {
  readonly parts: PartGroup;
  readonly named: string;
  readonly own: string;
}

/**
 * The groups of another organisation than the workbook. Its own are the group that bears its name, and the first one where a part
 * of that bears no name: then another name in it is only that of a location.
 */
export function groupsOfAnother(
  groups: readonly PartGroup[],
  organisation: string | null,
): readonly GroupOfAnother[] {
  const own = organisation ?? groups.flat().find(({ named }) => named !== null)?.named ?? null;
  if (own === null || groups.length < 2) return [];
  const first = firstGroup(groups);
  return groups.flatMap((group) => {
    const isOwn =
      group.some(({ named }) => named !== null && isSameName(named, own)) ||
      (group === first && group.some(({ named }) => named === null));
    const named = group.find((part) => part.named !== null && part.hasFormal)?.named ?? null;
    return isOwn || named === null ? [] : [{ parts: group, named, own }];
  });
}

/** The first one that says of which employers it is. */
export const firstGroup = (groups: readonly PartGroup[]): PartGroup | undefined =>
  groups.find(([{ employers }]) => employers.size > 0);
