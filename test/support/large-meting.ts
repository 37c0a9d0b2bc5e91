import { TEMPLATES } from '../../src/meting/form/templates';
import { cleanDraft, type DraftCell } from '../../src/meting/generate/draft';

const epoch = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/** A cell as Dutch Excel puts it on the clipboard. */
export function copied(cell: DraftCell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') {
    if (!('date' in cell)) return '';
    const date = new Date(epoch + cell.date * day);
    return `${String(date.getUTCDate())}-${String(date.getUTCMonth() + 1)}-${String(date.getUTCFullYear())}`;
  }
  return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell);
}

/** Rows of a school board of which two are not right, as Excel copies them, and their hours. */
export function largeMeting(rows: number): { readonly text: string; readonly hours: readonly number[] } {
  const draft = cleanDraft({ rows, seed: 3, columns: TEMPLATES.schoolbestuur.columns });
  draft.set(5, 'sector', draft.get(5, 'sector') === 'markt' ? 'makrt' : 'overhied');
  draft.set(7, 'verloondeUren', Number(draft.get(7, 'verloondeUren')) + 0.5);
  const lines = draft.meting.cells.slice(1).map((line) => line.map(copied).join('\t'));
  return {
    text: `${lines.join('\r\n')}\r\n`,
    hours: Array.from({ length: rows }, (_, record) => Number(draft.get(record, 'verloondeUren'))),
  };
}
