import type { Toelichting } from '../../form/toelichting';
import { formCell, shown } from '../values/form-cell';
import { isText, type GridRow } from '../values/grid';
import { normalHeading } from '../values/normal-text';

const HEADINGS = {
  rule: ['regel', 'rule'],
  key: ['sleutel', 'key'],
  text: ['toelichting', 'explanation'],
  role: ['rol', 'role'],
  date: ['datum', 'date'],
} as const;

/** The row (place in the list) with the headings of the sheet `Toelichting`, or -1. */
export function toelichtingHeader(rows: readonly GridRow[]): number {
  return rows.findIndex(({ cells }) => {
    const names = new Set(cells.filter(isText).map(normalHeading));
    return (['rule', 'key', 'text'] as const).every((id) => HEADINGS[id].some((name) => names.has(name)));
  });
}

/** The explanations on the sheet; rows without a text or a key explain nothing and are left out. */
export function readToelichtingen(rows: readonly GridRow[], date1904: boolean): Toelichting[] {
  const header = toelichtingHeader(rows);
  const { cells: headings = [] } = rows[header] ?? {};
  const place = (id: keyof typeof HEADINGS) =>
    headings.findIndex((cell) => isText(cell) && HEADINGS[id].some((name) => name === normalHeading(cell)));
  const [rule, key, text, role, date] = [
    place('rule'),
    place('key'),
    place('text'),
    place('role'),
    place('date'),
  ];
  return rows
    .slice(header + 1)
    .map(({ row, cells }) => ({
      rule: shown(cells[rule] ?? null).trim(),
      key: shown(cells[key] ?? null).trim(),
      text: shown(cells[text] ?? null).trim(),
      role: shown(cells[role] ?? null).trim(),
      date: String(
        formCell(cells[date], 'date', { sheet: '', row, column: date + 1 }, { date1904 }).value ?? '',
      ),
    }))
    .filter((each) => each.rule !== '' && each.key !== '' && each.text !== '');
}
