import { publicPage } from '../../law/sources';
import { columnById } from '../form/columns';
import { placeOf } from '../form/records';
import type { RowRule } from '../judge/rule';
import { ALWAYS, anyRecord, valuesOf } from './shared';

const FIVE_WEEKS = 35;

/** Five weeks or a fifth pay run in December make more hours than the month holds otherwise. */
export const b33: RowRule = {
  id: 'B33',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: publicPage(
    'wsphaaglanden.nl',
    'banenafspraak 2020: jaar van 53 weken en uitbetaald verlof in december',
  ),
  certainty: 'derived',
  suppressedBy: ['B09', 'S16'],
  reads: ['tijdvakType', 'datAanvTv', 'datEindTv'],
  check(sheet, _context, emit) {
    const [kinds, first, last] = [
      valuesOf(sheet, 'tijdvakType'),
      valuesOf(sheet, 'datAanvTv'),
      valuesOf(sheet, 'datEindTv'),
    ];
    const fourWeeks = placeOf(columnById('tijdvakType'), '4WK');
    for (let i = 0; i < sheet.count; i++) {
      const days = (last[i] as number) - (first[i] as number) + 1;
      if (kinds[i] === fourWeeks && first[i] !== 0 && last[i] !== 0 && days >= FIVE_WEEKS)
        emit(i, ['datEindTv', 'tijdvakType'], () => ({ dagen: days }));
    }
  },
  examples: {
    good: [[{ tijdvakType: '4WK', tijdvak: '2024-P13', datAanvTv: 45628, datEindTv: 45655 }]],
    bad: [[{ tijdvakType: '4WK', tijdvak: '2024-P13', datAanvTv: 45621, datEindTv: 45655 }]],
  },
  seed(draft, random) {
    const record = anyRecord(draft, random);
    draft.set(record, 'tijdvakType', '4WK');
    draft.set(record, 'tijdvak', `${draft.year}-P13`);
    draft.set(record, 'banen', null);
    draft.set(record, 'divisor', null);
    draft.set(record, 'datAanvTv', draft.dayOf(`${draft.year}-11-27`));
    draft.set(record, 'datAanvIkv', draft.dayOf(`${draft.year}-01-01`));
    draft.set(record, 'datEindTv', draft.dayOf(`${draft.year}-12-31`));
    draft.recountTabel1();
    return draft.cell(record, 'datEindTv');
  },
};
