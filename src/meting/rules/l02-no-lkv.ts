import { wtl } from '../../law/sources';
import { columnById } from '../columns';
import { placeOf } from '../records';
import type { RowRule } from '../rule';
import { formalRecord, valuesOf } from './shared';

/** No LKV for Wsw employment that is not lent. (Nor after AOW age: rule B24 asks about the registration itself.) */
export const l02: RowRule = {
  id: 'L02',
  severity: 'fout',
  scope: 'rows',
  valid: { from: '2018-01-01', until: null },
  source: wtl(
    'artikel 2.10, tweede lid, onderdeel b',
    'waarbij die werknemer niet ter beschikking wordt gesteld aan een andere werkgever',
  ),
  certainty: 'published',
  suppressedBy: ['B13'],
  reads: ['cdAard', 'lkvGevraagd'],
  uses: ['lkvBedrag'],
  check(sheet, _context, emit) {
    const [aard, asked] = [valuesOf(sheet, 'cdAard'), valuesOf(sheet, 'lkvGevraagd')];
    const amounts = sheet.columns.get('lkvBedrag')?.values;
    const notLent = placeOf(columnById('cdAard'), '21');
    const yes = placeOf(columnById('lkvGevraagd'), 'J');
    for (let i = 0; i < sheet.count; i++) {
      if (aard[i] !== notLent) continue;
      if (asked[i] === yes) emit(i, ['lkvGevraagd', 'cdAard'], () => ({ aard: '21' }));
      else if (amounts && (amounts[i] as number) > 0) {
        emit(i, ['lkvBedrag', 'cdAard'], () => ({ aard: '21' }));
      }
    }
  },
  examples: {
    good: [[{ cdAard: 22, vorm: 'inleen', sectorInlener: 'markt', lkvGevraagd: 'J' }]],
    bad: [[{ cdAard: 21, banen: 0, lkvGevraagd: 'J' }], [{ cdAard: 21, banen: 0, lkvBedrag: 100 }]],
  },
  seed(draft, random) {
    const record = formalRecord(draft, random);
    draft.set(record, 'cdAard', 21);
    draft.set(record, 'banen', 0);
    return draft.set(record, 'lkvGevraagd', 'J');
  },
};
