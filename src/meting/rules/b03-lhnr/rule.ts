import { passesElfproef } from '../../../privacy/elfproef';
import { isLoonheffingennummer } from '../../../privacy/loonheffingennummer';
import { publicPage } from '../../../law/sources';
import type { ColumnId } from '../../form/columns';
import { textAt } from '../../form/records';
import { quoted } from '../../read/values/quote';
import type { RowRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

const COLUMNS: readonly ColumnId[] = ['lhnr', 'lhnrInlener'];

/** What is wrong with a number: its shape, its suffix, or a digit. */
function mistakeIn(text: string): string {
  const [, digits, suffix] = /^(\d{9})L(\d{2})$/i.exec(text) ?? [];
  if (digits === undefined) return 'vorm';
  return passesElfproef(digits) && suffix === '00' ? 'volgnummer' : 'cijfers';
}

export type B03Facts = {
  readonly waarde: string;
  readonly kop: string;
  readonly soort: string;
};

/** A loonheffingennummer is nine digits that pass the elfproef, an L and a number from 01 on. */
export const b03: RowRule<B03Facts> = {
  id: 'B03',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: publicPage('Belastingdienst', 'Gegevensspecificaties aangifte loonheffingen, loonheffingennummer'),
  certainty: 'published',
  suppressedBy: ['S18'],
  reads: ['lhnr'],
  uses: ['lhnrInlener'],
  check(sheet, _context, emit) {
    for (const id of COLUMNS) {
      const data = sheet.columns.get(id);
      if (!data) continue;
      // Judged once for each distinct number, then looked up for each row.
      const bad = data.dictionary.map((text, place) => place > 0 && !isLoonheffingennummer(text));
      if (!bad.includes(true)) continue;
      for (let i = 0; i < sheet.count; i++) {
        if (bad[data.values[i] as number] === true)
          emit(i, [id], () => ({
            waarde: quoted(textAt(data, i)),
            kop: data.heading,
            soort: mistakeIn(textAt(data, i)),
          }));
      }
    }
  },
};
