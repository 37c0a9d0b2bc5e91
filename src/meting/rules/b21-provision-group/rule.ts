import { registerGrounds, sectorsApart, yearEnd } from '../../../law';
import { columnById } from '../../form/columns';
import { codeIndex } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B21Facts = {
  readonly grond: string;
};

/** For the provision group the impairment arose before the age of 18 or during study. */
export const b21: RowRule<B21Facts> = {
  id: 'B21',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: registerGrounds.find(({ code }) => code === '2')?.source ?? null,
  certainty: 'published',
  suppressedBy: [],
  reads: ['grond', 'beperkingVoor18'],
  check(sheet, { law, year }, emit) {
    // The ground has another letter under the Wet banenafspraak.
    const ground = year === null || sectorsApart(yearEnd(year), law) ? '2' : 'f';
    const [grond, early] = [valuesOf(sheet, 'grond'), valuesOf(sheet, 'beperkingVoor18')];
    const provision = codeIndex(columnById('grond'), ground);
    const yes = codeIndex(columnById('beperkingVoor18'), 'J');
    for (let i = 0; i < sheet.count; i++) {
      if (grond[i] === provision && early[i] !== yes)
        emit(i, ['beperkingVoor18', 'grond'], () => ({ grond: ground }), {
          cause: early[i] === 0 ? 'leeg' : 'nee',
        });
    }
  },
};
