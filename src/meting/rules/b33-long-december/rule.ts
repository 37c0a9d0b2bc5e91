import { publicPage } from '../../../law/sources';
import { columnById } from '../../form/columns';
import { codeIndex } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

const FIVE_WEEKS = 35;

export type B33Facts = {
  readonly dagen: number;
};

/** Five weeks or a fifth pay run in December make more hours than the month holds otherwise. */
export const b33: RowRule<B33Facts> = {
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
    const fourWeeks = codeIndex(columnById('tijdvakType'), '4WK');
    for (let i = 0; i < sheet.count; i++) {
      const days = (last[i] as number) - (first[i] as number) + 1;
      if (kinds[i] === fourWeeks && first[i] !== 0 && last[i] !== 0 && days >= FIVE_WEEKS)
        emit(i, ['datEindTv', 'tijdvakType'], () => ({ dagen: days }));
    }
  },
};
