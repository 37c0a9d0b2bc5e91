import { columnById } from '../../form/columns';
import { opgaveText } from '../../form/opgave';
import type { MetingSheet } from '../../form/records';
import type { RuleContext, WorkbookRule } from '../../judge/rule';
import { codePlace } from '../../read/meting/code-place';
import { ALWAYS } from '../shared/values';

export type S35Facts = {
  readonly veld: 'Sector' | 'Overheidssector' | 'Loonheffingennummer';
  /** Rows that say something of it, all of them something else. */
  readonly rijen: number;
};

/** Fewer rows can all be of another employer or sector by chance. */
const ENOUGH = 5;
const NUMBER = /\d{9}/g;
const SECTORS = [
  ['sector', 'Sector'],
  ['overheidssector', 'Overheidssector'],
] as const;

/** What the Opgave says of the employer is so of some row at least: else it is the Opgave, or the rows, of another. */
export const s35: WorkbookRule<S35Facts> = {
  id: 'S35',
  severity: 'waarschuwing',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check(context, emit) {
    const { opgave, metingen } = context;
    if (opgave === null) return 'no-opgave';
    if (metingen.length === 0) return 'no-meting';
    for (const [id, veld] of SECTORS) {
      const place = codePlace(columnById(id), opgaveText(opgave, id) ?? '');
      const rows = place <= 0 ? [] : placesOf(context, id);
      const cell = opgave.fields.get(id)?.cell;
      if (cell && rows.length >= ENOUGH && !rows.includes(place))
        emit([cell], { veld, rijen: rows.length }, id);
    }
    const own = opgaveText(opgave, 'lhnr')?.match(NUMBER) ?? [];
    const employers = own.length === 0 ? [] : employersOf(context);
    const cell = opgave.fields.get('lhnr')?.cell;
    if (
      cell &&
      employers.length >= ENOUGH &&
      !employers.some((each) => own.some((number) => each.includes(number)))
    )
      emit([cell], { veld: 'Loonheffingennummer', rijen: employers.length }, 'lhnr');
    return undefined;
  },
};

/** What the rows of all sheets have in a column of codes; rows that are at fault as a whole say nothing. */
function placesOf(
  { metingen, unusable, rowFaults }: RuleContext,
  id: 'sector' | 'overheidssector',
): number[] {
  return metingen.flatMap((sheet) =>
    unusable(sheet).has(id)
      ? []
      : [...(sheet.columns.get(id)?.values ?? [])].filter(
          (place, record) => place !== 0 && rowFaults(sheet).marks[record] === 0,
        ),
  );
}

/** By row, the employers that are named in it. */
function employersOf({ metingen, unusable, rowFaults }: RuleContext): string[] {
  const textOf = (sheet: MetingSheet, id: 'lhnr' | 'lhnrInlener') => {
    const data = unusable(sheet).has(id) ? undefined : sheet.columns.get(id);
    return (record: number) => data?.dictionary[data.values[record] as number] ?? '';
  };
  return metingen.flatMap((sheet) => {
    const [own, other] = [textOf(sheet, 'lhnr'), textOf(sheet, 'lhnrInlener')];
    return Array.from({ length: sheet.count }, (_, record) =>
      rowFaults(sheet).marks[record] === 0 ? `${own(record)} ${other(record)}` : '',
    ).filter((text) => text.search(NUMBER) >= 0);
  });
}
