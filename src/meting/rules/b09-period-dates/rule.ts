import { publicPage } from '../../../law/sources';
import { PERIOD_TYPE_CODES } from '../../form/codes';
import { isoOfDay } from '../../form/days';
import { typeOfTijdvak } from '../../form/tijdvak';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

const CODES = PERIOD_TYPE_CODES.map(({ code }) => code);

/** Four weeks are cut short or stretched at the turn of a year only. */
const FOUR_WEEKS = { least: 24, usual: 28, most: 35 };

/** Whether days are a period of their kind: a calendar month, half year or year, or four weeks of the pay calendar. */
function fits(kind: string, first: number, last: number): boolean {
  const type = typeOfTijdvak({ first, last });
  if (kind !== '4WK') return type === kind;
  const days = last - first + 1;
  if (days === FOUR_WEEKS.usual || days === FOUR_WEEKS.most) return true;
  // A whole month is one of the pay calendar only where its weeks begin with it.
  if (days < FOUR_WEEKS.least || days > FOUR_WEEKS.most || (type === 'MND' && !isMonday(first))) return false;
  return isoOfDay(first).endsWith('-01-01') || isoOfDay(last).endsWith('-12-31');
}

/** Day 2 of the numbering is a Monday. */
const isMonday = (day: number): boolean => (day - 2) % 7 === 0;

export type B09Facts = {
  readonly begin: string;
  readonly einde: string;
  readonly dagen?: number;
  readonly type?: string;
};

/** A period begins before it ends and is what its kind says: a calendar month, half year or year, or four weeks of the pay calendar. */
export const b09: RowRule<B09Facts> = {
  id: 'B09',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: publicPage('cbs.nl', 'Gegevensbeschrijving SPOLIS, STIJDVAKTYPE'),
  certainty: 'derived',
  suppressedBy: [],
  reads: ['tijdvakType', 'datAanvTv', 'datEindTv'],
  check(sheet, _context, emit) {
    const [kinds, first, last] = [
      valuesOf(sheet, 'tijdvakType'),
      valuesOf(sheet, 'datAanvTv'),
      valuesOf(sheet, 'datEindTv'),
    ];
    // A sheet has few periods and many rows.
    const seen = new Map<string, boolean>();
    const known = (kind: number, from: number, until: number): boolean => {
      const key = `${String(kind)} ${String(from)} ${String(until)}`;
      let answer = seen.get(key);
      if (answer === undefined) seen.set(key, (answer = fits(CODES[kind - 1] ?? '', from, until)));
      return answer;
    };
    for (let i = 0; i < sheet.count; i++) {
      const from = first[i] as number;
      const until = last[i] as number;
      const kind = kinds[i] as number;
      if (from === 0 || until === 0) continue;
      const days = until - from + 1;
      if (days <= 0)
        emit(i, ['datEindTv', 'datAanvTv'], () => ({ begin: isoOfDay(from), einde: isoOfDay(until) }), {
          cause: 'volgorde',
        });
      else if (kind !== 0 && !known(kind, from, until)) {
        emit(
          i,
          ['datEindTv', 'datAanvTv', 'tijdvakType'],
          () => ({ dagen: days, type: CODES[kind - 1] ?? '', begin: isoOfDay(from), einde: isoOfDay(until) }),
          { cause: 'lengte' },
        );
      }
    }
  },
};
