import type { WorkbookRule } from '../../judge/rule';
import type { MetingSheet } from '../../form/records';
import { declaredNobody } from '../../judge/declared-nobody';
import { YEAR_REPORT } from '../../read/read-sheet';
import type { NotRead } from '../../read/seen';
import { sheetsOfPeople } from '../shared/people-not-read';
import { ALWAYS } from '../shared/values';

const TOLD: readonly NotRead['code'][] = ['sheet-failed', 'table-in-one-column', 'records-before-header'];

export type S11Facts = {
  readonly blad?: string;
  readonly bladen?: number;
  /** The first sheet of a yearly report, which is none of a meting. */
  readonly jaarrapportage?: string;
};

/** The first row to fill in. */
const below = ({ sheet, headerRow }: MetingSheet) => ({ sheet, row: headerRow + 1, column: 1 });

/** A workbook has rows of a meting or a Tabel 1: without either nothing was checked. */
export const s11: WorkbookRule<S11Facts> = {
  id: 'S11',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['S10'],
  check(context, emit) {
    const { metingen, tabellen, contents, notRead, opgave } = context;
    // What could not be read has been told, with its place.
    if (notRead.some(({ code }) => TOLD.includes(code))) return;
    // People on a sheet that was not read: rule S12 says what to do with it.
    if (sheetsOfPeople(context).some(({ as }) => as === 'missing')) return;
    // That nobody worked there is said, not left empty by mistake.
    if (declaredNobody(metingen, opgave)) return;
    const [first] = contents;
    // Headings that are lost are told as such.
    const empty = metingen.find(({ count, columns }) => count === 0 && columns.size > 0);
    const nobody = opgave?.fields.get('niemand')?.cell;
    if (empty)
      emit(
        // Of a workbook that was filled in for the rest it is to be said that there is nobody.
        nobody && opgave?.fields.get('organisatie')?.value != null
          ? [nobody, below(empty)]
          : [below(empty), ...(nobody ? [nobody] : [])],
        { blad: empty.sheet },
        'geen-rijen',
      );
    else if (metingen.length === 0 && tabellen.length === 0) {
      const report = notRead.find(({ facts }) => facts['soort'] === YEAR_REPORT)?.sheet;
      emit(
        [{ sheet: report ?? first?.seen.name ?? '', row: 1, column: 1 }],
        { bladen: contents.length, ...(report === undefined ? {} : { jaarrapportage: report }) },
        'niets-herkend',
      );
    }
  },
};
