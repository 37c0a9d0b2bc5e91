import type { Consolidation } from '../../meting/consolidate/consolidation';
import type { ResultForm, ResultSector } from '../../meting/count/result';
import { safeDetails, type TableDetail } from '../../privacy/small-numbers';

const FORMS = ['formeel', 'inleen'] as const;
const SECTORS = ['markt', 'overheid'] as const;

/** Every detail that the numbers of persons in Tabel 1 allow, the finest first. */
export function detailsOf(
  { tabel1 }: Pick<Consolidation, 'tabel1'>,
  minimum: number,
): readonly TableDetail[] {
  const persons = (form: ResultForm | 'totaal', sector: ResultSector | 'totaal') =>
    tabel1[form][sector].persons;
  return safeDetails(
    {
      cells: [
        [persons('formeel', 'markt'), persons('formeel', 'overheid')],
        [persons('inleen', 'markt'), persons('inleen', 'overheid')],
      ],
      rows: [persons('formeel', 'totaal'), persons('inleen', 'totaal')],
      columns: [persons('totaal', 'markt'), persons('totaal', 'overheid')],
      total: persons('totaal', 'totaal'),
    },
    minimum,
  );
}

/** Parts of Tabel 1 that are shown in a detail: form and sector, e.g. `formeel totaal`. */
export function shownParts(detail: TableDetail): ReadonlySet<string> {
  const cells = FORMS.flatMap((form) => SECTORS.map((sector) => `${form} ${sector}`));
  const rows = FORMS.map((form) => `${form} totaal`);
  const columns = SECTORS.map((sector) => `totaal ${sector}`);
  const total = ['totaal totaal'];
  const shown: Readonly<Record<TableDetail, readonly string[]>> = {
    cells: [...cells, ...rows, ...columns, ...total],
    margins: [...rows, ...columns, ...total],
    columns: [...columns, ...total],
    rows: [...rows, ...total],
    total,
    nothing: [],
  };
  return new Set(shown[detail]);
}

/** A detail with its sectors left out. */
export function withoutSectors(detail: TableDetail): TableDetail {
  const without = { cells: 'rows', margins: 'rows', columns: 'total' } as const;
  return detail in without ? without[detail as keyof typeof without] : detail;
}

export const totalOnly = (detail: TableDetail): TableDetail => (detail === 'nothing' ? 'nothing' : 'total');

/**
 * Whether the numbers of persons say that a small group is in two parts at once, e.g. both formal and lent, or in one of them only:
 * parts together are more than their total by exactly who is in both, and a total is more than a part by who is in the other only.
 */
export function overlapTells(
  { tabel1 }: Pick<Consolidation, 'tabel1'>,
  detail: TableDetail,
  minimum: number,
): boolean {
  const shown = shownParts(detail);
  const persons = (part: string) => {
    const [form = 'totaal', sector = 'totaal'] = part.split(' ');
    return tabel1[form as ResultForm | 'totaal'][sector as ResultSector | 'totaal'].persons;
  };
  const sums = [
    ...FORMS.map((form) => [`${form} totaal`, ...SECTORS.map((sector) => `${form} ${sector}`)]),
    ...SECTORS.map((sector) => [`totaal ${sector}`, ...FORMS.map((form) => `${form} ${sector}`)]),
    ['totaal totaal', ...FORMS.map((form) => `${form} totaal`)],
    ['totaal totaal', ...SECTORS.map((sector) => `totaal ${sector}`)],
  ].filter((parts) => parts.every((part) => shown.has(part)));
  return sums.some(([total = '', one = '', other = '']) => {
    const twice = persons(one) + persons(other) - persons(total);
    const only = [persons(total) - persons(one), persons(total) - persons(other)];
    return [twice, ...only].some((count) => count > 0 && count < minimum);
  });
}
