import { lkvExclusionOf } from '../../../counting';
import { lkvExclusions, yearEnd } from '../../../law';
import { wtl } from '../../../law/sources';
import { columnById } from '../../form/columns';
import { codeIndex } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { valuesOf } from '../shared/values';

export type L02Facts = {
  readonly aard: string;
};

/**
 * No LKV for some kinds of work: beschut werk, Wsw work that is not lent, and until 2026 lent Wsw work as well. (Nor after
 * AOW age: that is rule L05.)
 */
export const l02: RowRule<L02Facts> = {
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
  check(sheet, { year }, emit) {
    if (year === null) return 'no-year';
    const [aard, asked] = [valuesOf(sheet, 'cdAard'), valuesOf(sheet, 'lkvGevraagd')];
    const amounts = sheet.columns.get('lkvBedrag')?.values;
    const excluded = new Map(
      lkvExclusions
        .filter((each) => lkvExclusionOf(each.aard, yearEnd(year)) === each)
        .map((each) => [codeIndex(columnById('cdAard'), each.aard), each.aard]),
    );
    const yes = codeIndex(columnById('lkvGevraagd'), 'J');
    for (let i = 0; i < sheet.count; i++) {
      const code = excluded.get(aard[i] as number);
      if (code === undefined) continue;
      if (asked[i] === yes) emit(i, ['lkvGevraagd', 'cdAard'], () => ({ aard: code }));
      else if (amounts && (amounts[i] as number) > 0) {
        emit(i, ['lkvBedrag', 'cdAard'], () => ({ aard: code }));
      }
    }
  },
};
