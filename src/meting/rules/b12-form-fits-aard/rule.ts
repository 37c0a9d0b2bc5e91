import { countingSources } from '../../../law';
import { wantedForm } from '../../count/wanted-form';
import { AARD_CODES } from '../../form/codes';
import { columnById } from '../../form/columns';
import { codeAt, codeIndex, type ColumnData } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

/** The form a code asks for, by its place in the list of codes. */
const WANTED = ['', ...AARD_CODES.map(({ code }) => wantedForm(code))];

export type B12Facts = {
  readonly aard: string;
  readonly vorm: string;
  readonly verwacht: string;
};

/** Temporary agency work and Wsw secondment are lent work, other employment is formal. */
export const b12: RowRule<B12Facts> = {
  id: 'B12',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: countingSources.forms,
  certainty: 'derived',
  suppressedBy: [],
  reads: ['cdAard', 'vorm'],
  check(sheet, _context, emit) {
    const [aard, vorm] = [valuesOf(sheet, 'cdAard'), valuesOf(sheet, 'vorm')];
    const column = columnById('vorm');
    const wanted = WANTED.map((form) => (form === '' ? 0 : codeIndex(column, form)));
    for (let i = 0; i < sheet.count; i++) {
      const form = wanted[aard[i] as number] as number;
      if (form === 0 || vorm[i] === 0 || vorm[i] === form) continue;
      const code = codeAt(sheet.columns.get('cdAard') as ColumnData, i);
      emit(
        i,
        ['vorm', 'cdAard'],
        () => ({
          aard: code,
          vorm: codeAt(sheet.columns.get('vorm') as ColumnData, i),
          verwacht: WANTED[aard[i] as number] ?? '',
        }),
        { cause: 'vorm' },
      );
    }
  },
};
