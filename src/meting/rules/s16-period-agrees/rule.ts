import { yearOfDay, isoOfDay } from '../../form/days';
import { textAt } from '../../form/records';
import { quoted } from '../../read/values/quote';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

/** What a text of a period says: its year and, for months, its month. */
interface Period {
  readonly year: number | null;
  readonly month: number | null;
}

function periodOf(text: string): Period {
  const parts = /^(?:(\d{4})-?)?(?:([PHQ])?(\d{1,2}))?$/.exec(text);
  if (!parts) return { year: null, month: null };
  return {
    year: parts[1] === undefined ? null : Number(parts[1]),
    month: parts[2] === undefined && parts[3] !== undefined ? Number(parts[3]) : null,
  };
}

export type S16Facts = {
  readonly jaar: null | number;
  readonly tijdvak: string;
  readonly begin: string;
  readonly einde: string;
};

/** Year, period and dates of a row say the same. */
export const s16: RowRule<S16Facts> = {
  id: 'S16',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B09'],
  reads: ['jaar', 'datAanvTv', 'datEindTv'],
  uses: ['tijdvak'],
  check(sheet, _context, emit) {
    const [jaar, first, last] = [
      valuesOf(sheet, 'jaar'),
      valuesOf(sheet, 'datAanvTv'),
      valuesOf(sheet, 'datEindTv'),
    ];
    const tijdvak = sheet.columns.get('tijdvak');
    const periods = tijdvak?.dictionary.map(periodOf);
    // A sheet has few days and many rows: the calendar is asked once for each day.
    const yearOf = memo(yearOfDay);
    const monthOf = memo((day) => Number(isoOfDay(day).slice(5, 7)));
    const factsOf = (i: number) => () => ({
      jaar: Number.isNaN(jaar[i]) ? null : (jaar[i] as number),
      tijdvak: tijdvak ? quoted(textAt(tijdvak, i)) : '',
      begin: isoOfDay(first[i] as number),
      einde: isoOfDay(last[i] as number),
    });
    for (let i = 0; i < sheet.count; i++) {
      const from = first[i] as number;
      const until = last[i] as number;
      if (from === 0 || until === 0 || until < from) continue;
      const fromYear = yearOf(from);
      const untilYear = yearOf(until);
      if (!Number.isNaN(jaar[i]) && jaar[i] !== fromYear && jaar[i] !== untilYear)
        emit(i, ['jaar', 'datAanvTv', 'datEindTv'], factsOf(i));
      const period = tijdvak ? periods?.[tijdvak.values[i] as number] : undefined;
      if (!period) continue;
      const wrongYear = period.year !== null && period.year !== fromYear && period.year !== untilYear;
      const wrongMonth = period.month !== null && period.month !== monthOf(from);
      if (wrongYear || wrongMonth) emit(i, ['tijdvak', 'datAanvTv', 'datEindTv'], factsOf(i));
    }
  },
};

function memo(work: (day: number) => number): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    let value = known.get(day);
    if (value === undefined) known.set(day, (value = work(day)));
    return value;
  };
}
