import { registerGrounds } from '../../../law';
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
  check(sheet, _context, emit) {
    const [grond, early] = [valuesOf(sheet, 'grond'), valuesOf(sheet, 'beperkingVoor18')];
    const provision = codeIndex(columnById('grond'), '2');
    const yes = codeIndex(columnById('beperkingVoor18'), 'J');
    for (let i = 0; i < sheet.count; i++) {
      if (grond[i] === provision && early[i] !== yes)
        emit(i, ['beperkingVoor18', 'grond'], () => ({ grond: '2' }), {
          cause: early[i] === 0 ? 'leeg' : 'nee',
        });
    }
  },
};
