import type { ColumnId } from '../form/columns';
import type { RowRule } from '../judge/rule';
import { ALWAYS, formalRecord } from './shared';

/** About these columns rules of their own speak. */
const ELSEWHERE: readonly ColumnId[] = ['cdAard', 'grond', 'overheidssector'];

/** A column with a list holds values of that list. */
export const s15: RowRule = {
  id: 'S15',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  reads: [],
  check(sheet, context, emit) {
    const unusable = context.unusable(sheet);
    for (const [id, data] of sheet.columns) {
      if (ELSEWHERE.includes(id) || unusable.has(id)) continue;
      for (const [record, { problem, text }] of data.problems) {
        if (problem !== 'unknown-code') continue;
        emit(record, [id], () => ({
          kop: data.heading,
          kolom: id,
          verplicht: data.column.required,
          waarde: text,
          toegestaan: (data.column.codes ?? [])
            .filter(({ offered }) => offered !== false)
            .map(({ code }) => code),
        }));
      }
    }
  },
  examples: {
    good: [[{ vorm: 'Formeel dienstverband', tijdvakType: 'maand', sector: 'Markt' }]],
    bad: [[{ vorm: 'vast' }], [{ sector: 'semi' }], [{ tijdvakType: 'KW' }]],
  },
  seed(draft, random) {
    const [column, value] = random.pick([
      ['tijdvakType', 'kwartaal'],
      ['onbepaaldeTijd', 'misschien'],
      ['lkvGevraagd', 'onbekend'],
      ['vorm', 'zzp'],
      ['sector', 'semi'],
    ] as const);
    return draft.set(formalRecord(draft, random), column, value);
  },
};
