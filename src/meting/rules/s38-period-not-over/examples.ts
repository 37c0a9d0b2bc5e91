import { columnById } from '../../form/columns';
import { SHEETS } from '../../form/templates';
import { cleanDraft, type Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';

/** After so many years the days of the week are the same, and those of a year too. */
const [YEARS, DAYS] = [28, 10_227];

/** The same meting, later than any day on which it is checked. */
function later(draft: Draft) {
  const year = draft.year + YEARS;
  const dates = draft.columns.filter((id) => columnById(id).type === 'date');
  for (let record = 0; record < draft.records; record++) {
    for (const id of dates) {
      const day = draft.get(record, id);
      if (typeof day === 'number') draft.set(record, id, day + DAYS);
    }
    draft.set(record, 'jaar', year);
    draft.set(record, 'tijdvak', String(draft.get(record, 'tijdvak')).replace(/^\d{4}/, String(year)));
  }
  const has = (sheet: string) => draft.sheets.some(({ name }) => name === sheet);
  if (has(SHEETS.opgave)) draft.setOpgave('jaar', year);
  if (has(SHEETS.tabel1)) draft.setTabel1Field('jaar', year);
  return draft.cell(0, 'datEindTv');
}

export const examples: RuleExamples = {
  good: [[{}]],
  bad: [
    (draft) => {
      const { meting } = cleanDraft({ rows: 5, seed: 1, columns: draft.columns });
      draft.meting.cells.push(...meting.cells.slice(1));
      later(draft);
    },
  ],
  seed: later,
};
