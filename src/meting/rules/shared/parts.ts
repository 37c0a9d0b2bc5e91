import { isSameName, namesOrganisation } from '../../form/board-name';
import type { CellRef } from '../../form/cell-ref';
import { columnById } from '../../form/columns';
import { codeIndex, textAt, type MetingSheet } from '../../form/records';

/** Rows that someone put together: a sheet, or what stands on it below headings of its own. */
export interface Part {
  /** Where it begins. */
  readonly cell: CellRef;
  /** What organisation its title or the name of its sheet names; `null` where neither does. */
  readonly named: string | null;
  /** The first nine digits of the loonheffingennummers of its formal rows: those of lent rows are of whoever lends. */
  readonly employers: ReadonlySet<string>;
}

const FORMAL = codeIndex(columnById('vorm'), 'formeel');
const EMPLOYER = /^\d{9}/;

export function partsOf(metingen: readonly MetingSheet[]): readonly Part[] {
  return metingen.flatMap((sheet) => {
    const ofSheet = sheet.sheet.replace(/^meting\b/i, '').trim();
    const starts = [
      { row: sheet.headerRow, title: namesOrganisation(ofSheet) ? ofSheet : null },
      ...(sheet.blocks ?? []),
    ];
    return starts.map(({ row, title }, place): Part => ({
      cell: { sheet: sheet.sheet, row, column: 1 },
      named: title,
      employers: employersIn(sheet, row, starts[place + 1]?.row ?? Infinity),
    }));
  });
}

function employersIn(sheet: MetingSheet, after: number, before: number): ReadonlySet<string> {
  const employers = new Set<string>();
  const [lhnr, form] = [sheet.columns.get('lhnr'), sheet.columns.get('vorm')];
  if (!lhnr) return employers;
  for (let i = 0; i < sheet.count; i++) {
    const row = sheet.rows[i] as number;
    if (row <= after || row >= before || (form && form.values[i] !== FORMAL)) continue;
    const [employer] = EMPLOYER.exec(textAt(lhnr, i)) ?? [];
    if (employer !== undefined) employers.add(employer);
  }
  return employers;
}

/** Whether two parts have an employer in common; `null` where one of them names none. */
export function sharesEmployer({ employers: one }: Part, { employers: other }: Part): boolean | null {
  if (one.size === 0 || other.size === 0) return null;
  return [...one].some((employer) => other.has(employer));
}

/** The parts under the name of another organisation that none of the others shows to be of the same employer. */
export function partsOfAnother(
  parts: readonly Part[],
  organisation: string | null,
): readonly (Part & { readonly named: string; readonly own: string })[] {
  const own = organisation ?? parts.find(({ named }) => named !== null)?.named ?? null;
  if (own === null) return [];
  return parts.flatMap((part) => {
    const { named } = part;
    if (named === null || isSameName(named, own)) return [];
    const others = parts.filter((each) => each !== part);
    return others.length === 0 || others.some((each) => sharesEmployer(part, each) === true)
      ? []
      : [{ ...part, named, own }];
  });
}
