import { registerGrounds, sectorsApart, yearEnd } from '../../../law';
import { columnById } from '../../form/columns';
import { dayOfIso, isoOfDay } from '../../form/days';
import { codeIndex } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

const GROUND = registerGrounds.find(({ code }) => code === 'g');

const FROM = GROUND?.from ?? ALWAYS.from;

export type B18Facts = {
  readonly tijdvak: string;
  readonly vanaf: string;
};

/** IVA with loondispensatie is a ground from 2026 on. */
export const b18: RowRule<B18Facts> = {
  id: 'B18',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: GROUND?.source ?? null,
  certainty: 'published',
  suppressedBy: ['B09', 'S16', 'S28'],
  reads: ['grond', 'datEindTv'],
  check(sheet, { law, year }, emit) {
    // Under the Wet banenafspraak the letter g is an ID- or Wiw-baan.
    if (year !== null && !sectorsApart(yearEnd(year), law)) return;
    const [grond, last] = [valuesOf(sheet, 'grond'), valuesOf(sheet, 'datEindTv')];
    const place = codeIndex(columnById('grond'), 'g');
    const from = dayOfIso(FROM);
    for (let i = 0; i < sheet.count; i++) {
      const until = last[i] as number;
      if (grond[i] === place && until !== 0 && until < from)
        emit(i, ['grond', 'datEindTv'], () => ({ tijdvak: isoOfDay(until), vanaf: FROM }));
    }
  },
};
