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
  /** Whether another part has one of these employers too; `null` where this one or all others name none. */
  readonly shares: boolean | null;
}

type Own = Omit<Part, 'shares'>;

const FORMAL = codeIndex(columnById('vorm'), 'formeel');
const EMPLOYER = /^\d{9}/;

export function partsOf(metingen: readonly MetingSheet[]): readonly Part[] {
  const parts = metingen.flatMap(partsOfSheet);
  const partsWith = new Map<string, number>();
  for (const { employers } of parts)
    for (const employer of employers) partsWith.set(employer, (partsWith.get(employer) ?? 0) + 1);
  const naming = parts.filter(({ employers }) => employers.size > 0).length;
  return parts.map((part) => ({
    ...part,
    shares:
      part.employers.size === 0 || naming < 2
        ? null
        : [...part.employers].some((employer) => (partsWith.get(employer) ?? 0) > 1),
  }));
}

/** In one pass over the rows: a sheet may repeat its headings on every page. */
function partsOfSheet(sheet: MetingSheet): readonly Own[] {
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
  return found.map((part, at): Own => ({
    ...part,
    cell: { sheet: sheet.sheet, row: starts[at]?.row ?? headerRow, column: 1 },
    named: starts[at]?.title ?? null,
  }));
}

/** The parts with formal rows under the name of another organisation, where no employer shows that they are of the same. */
export function partsOfAnother(
  parts: readonly Part[],
  organisation: string | null,
): readonly (Part & { readonly named: string; readonly own: string })[] {
  const own = organisation ?? parts.find(({ named }) => named !== null)?.named ?? null;
  if (own === null || parts.length < 2) return [];
  return parts.flatMap((part) => {
    const { named, shares, hasFormal } = part;
    const isOwn = named === null || shares === true || !hasFormal || isSameName(named, own);
    return isOwn ? [] : [{ ...part, named, own }];
  });
}
