import { columnById } from '../../form/columns';
import { codeIndex } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { alsoTooFew } from '../shared/attributed-hours';
import { ALWAYS, valuesOf } from '../shared/values';

/** Fewer rows without hours are people who did not work that month. */
const SEVERAL = 5;
const PART = 1 / 10;

export type S30Facts = { readonly rijen: number };

const NOT_REGISTERED = codeIndex(columnById('inRegister'), 'N');

/** Hours of nought in many rows are rather a look-up that found nothing than people who were all paid for no hour. */
export const s30: RowRule<S30Facts> = {
  id: 'S30',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B08', 'B09', 'B27', 'B32', 'B34', 'S16'],
  reads: ['verloondeUren'],
  uses: ['contracturenPW', 'inRegister'],
  check(sheet, context, emit) {
    const hours = valuesOf(sheet, 'verloondeUren');
    const [contract, register] = [sheet.columns.get('contracturenPW'), sheet.columns.get('inRegister')];
    // Who is called in when there is work, or is not in the register, needs no hours.
    const needsHours = (i: number) => contract?.values[i] !== 0 && register?.values[i] !== NOT_REGISTERED;
    let [rijen, all] = [0, 0];
    for (let i = 0; i < sheet.count; i++) {
      if (!needsHours(i)) continue;
      all += 1;
      if (hours[i] === 0) rijen += 1;
    }
    if (rijen < SEVERAL || rijen < PART * all) return;
    // Rule B27 tells of these.
    const told = alsoTooFew(sheet, context);
    for (let i = 0; i < sheet.count; i++)
      if (hours[i] === 0 && needsHours(i) && !told.has(i)) emit(i, ['verloondeUren'], () => ({ rijen }));
  },
};
