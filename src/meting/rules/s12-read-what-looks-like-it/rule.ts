import type { WorkbookRule } from '../../judge/rule';
import { isNamedMeting } from '../../read/is-named-meting';
import { peopleBeside, sheetsOfPeople } from '../shared/people-not-read';
import { rowsInWords } from '../shared/rows-in-words';
import { ALWAYS } from '../shared/values';

export type S12Facts = {
  readonly blad: string;
  readonly reden:
    'onbekend' | 'een-kolom' | 'andere-koppen' | 'boven-koppen' | 'mensen' | 'naam' | 'naast' | 'alleen';
  readonly rij: number;
  readonly aantal: number;
  /** Of rows that are not read: which ones, and the headings under which they hold something. */
  readonly rijen?: readonly string[];
  readonly koppen?: readonly string[];
};

/**
 * What bears the name of a meting, or looks like one, is read to its end. What was not read is not in the count, so that no count beside
 * it is whole.
 */
export const s12: WorkbookRule<S12Facts> = {
  id: 'S12',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check(context, emit) {
    const { notRead, contents, metingen } = context;
    for (const { code, sheet, facts } of notRead) {
      const reden =
        code === 'table-in-one-column'
          ? 'een-kolom'
          : code === 'rows-under-other-headings'
            ? 'andere-koppen'
            : code === 'records-before-header'
              ? 'boven-koppen'
              : code === 'sheet-unknown' && isNamedMeting(sheet)
                ? 'onbekend'
                : null;
      if (reden === null) continue;
      const rij = Number(facts['rij'] ?? 1);
      emit(
        [{ sheet, row: rij, column: 1 }],
        { blad: sheet, reden, rij, aantal: Number(facts['aantal'] ?? 0) },
        `${reden}-${String(rij)}`,
      );
    }
    const missing = sheetsOfPeople(context).filter(({ as }) => as === 'missing');
    // It has the headings of a meting: another name is all that it takes to be read.
    const headed = new Set(
      notRead.flatMap(({ code, sheet, facts }) =>
        code === 'sheet-doubtful' && facts['soort'] === 'meting' ? [sheet] : [],
      ),
    );
    const beside = contents.flatMap((each) => peopleBeside(each, metingen));
    for (const [reden, found] of [
      ['mensen', missing.filter(({ at }) => !headed.has(at.sheet))],
      ['naam', missing.filter(({ at }) => headed.has(at.sheet))],
      ['naast', beside],
    ] as const) {
      for (const { at, people } of found)
        emit([at], { blad: at.sheet, reden, rij: at.row, aantal: people }, `${reden}-${String(at.column)}`);
    }
    for (const { seen, unreadOnly } of contents) {
      const [rij] = unreadOnly?.rows ?? [];
      const [column] = unreadOnly?.columns ?? [];
      if (!unreadOnly || rij === undefined || !column) continue;
      emit(
        [{ sheet: seen.name, row: rij, column: column.index }],
        {
          blad: seen.name,
          reden: 'alleen',
          rij,
          aantal: unreadOnly.rows.length,
          rijen: rowsInWords(unreadOnly.rows),
          koppen: unreadOnly.columns.map(({ heading }) => heading),
        },
        'alleen',
      );
    }
  },
};
