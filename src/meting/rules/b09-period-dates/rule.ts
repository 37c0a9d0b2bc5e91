import { publicPage } from '../../../law/sources';
import { PERIOD_TYPE_CODES } from '../../form/codes';
import { isoOfDay } from '../../form/days';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

const CODES = PERIOD_TYPE_CODES.map(({ code }) => code);

/** Days of a period by its kind. Four weeks are stretched to whole weeks of a 53-week year or to the end of the year. */
const DAYS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  MND: [28, 31],
  '4WK': [28, 35],
  HJR: [181, 184],
  JR: [365, 366],
};

const LENGTHS = [undefined, ...CODES.map((code) => DAYS[code])];

export type B09Facts = {
  readonly begin: string;
  readonly einde: string;
  readonly dagen?: number;
  readonly type?: string;
};

/** A period begins before it ends and is as long as its kind says. */
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
      else if (kind !== 0 && (days < (LENGTHS[kind]?.[0] ?? 0) || days > (LENGTHS[kind]?.[1] ?? Infinity))) {
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
