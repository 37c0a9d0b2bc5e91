import { governmentSectorCount } from '../../../law';
import { columnById } from '../../form/columns';
import { codeAt, codeIndex, isFilledIn, type ColumnData } from '../../form/records';
import { opgaveText } from '../../form/opgave';
import { quoted } from '../../read/values/quote';
import type { RowRule } from '../../judge/rule';
import { againstSector } from '../shared/sector-of-code';
import { sectorFilledOver } from '../shared/sector-filled-over';
import { ALWAYS, valuesOf } from '../shared/values';

export type B31Facts = {
  readonly waarde: string;
  readonly soort: 'leeg' | 'onbekend' | 'markt';
};

/**
 * A row of the sector overheid names its overheidssector, and one of the markt has none. The list of fourteen is not verified, so that
 * another name is asked about.
 */
export const b31: RowRule<B31Facts> = {
  id: 'B31',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: governmentSectorCount.source,
  certainty: 'unverified',
  suppressedBy: ['B04', 'B25', 'B29'],
  reads: ['sector', 'overheidssector'],
  check(sheet, context, emit) {
    const [sector, own] = [valuesOf(sheet, 'sector'), valuesOf(sheet, 'overheidssector')];
    const problems = sheet.columns.get('overheidssector')?.problems;
    const [market, government] = (['markt', 'overheid'] as const).map((code) =>
      codeIndex(columnById('sector'), code),
    );
    // What the Opgave says of the organisation is no one's word about who works elsewhere.
    const isOwn = isFilledIn(sheet, 'overheidssector');
    // Rule B25 tells of these, and rule B30 of those whose sector code says the same.
    const told = sectorFilledOver(sheet, context);
    // Nobody filled in the column, and the Opgave names none of the list.
    const typed =
      sheet.fromOpgave?.has('overheidssector') === true
        ? opgaveText(context.opgave, 'overheidssector')
        : null;
    const against = againstSector(sheet, context);
    for (let i = 0; i < sheet.count; i++) {
      if (told.has(i) || against(i)) continue;
      if (isOwn && own[i] !== 0 && sector[i] === market)
        emit(
          i,
          ['overheidssector', 'sector'],
          () => ({ waarde: codeAt(sheet.columns.get('overheidssector') as ColumnData, i), soort: 'markt' }),
          { cause: 'markt' },
        );
      if (own[i] !== 0 || (sector[i] !== government && problems?.has(i) !== true)) continue;
      if (typed !== null) {
        emit(i, ['overheidssector'], () => ({ waarde: quoted(typed), soort: 'onbekend' }), {
          cause: 'onbekend',
        });
        continue;
      }
      const text = problems?.get(i);
      if (text && text.problem !== 'unknown-code') continue;
      const soort = text ? 'onbekend' : 'leeg';
      emit(i, ['overheidssector', 'sector'], () => ({ waarde: text?.text ?? '', soort }), { cause: soort });
    }
  },
};
