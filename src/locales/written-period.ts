import { localeOf, type Language } from './language';
import { writtenDay } from './written-day';

const words = {
  nl: { until: 'tot en met', period: 'periode' },
  en: { until: 'to', period: 'period' },
} as const;

/**
 * A period as people write it: `2025-11` is November 2025, `11` November, `2025-P12` period 12 of 2025, `2025-11-01/2025-11-30` a
 * stretch of days. All else stays as it stands.
 */
export function writtenPeriod(period: string, language: Language): string {
  const days = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(period);
  if (days) {
    const [first, last] = [days[1] ?? '', days[2] ?? ''].map((day) => writtenDay(day, language));
    return first === last ? (first ?? '') : `${first} ${words[language].until} ${last}`;
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return writtenDay(period, language);
  const weeks = /^(?:(\d{4})-)?P0?(\d{1,2})$/.exec(period);
  if (weeks) return [words[language].period, weeks[2], weeks[1]].filter(Boolean).join(' ');
  const month = /^(?:(\d{4})-)?(0[1-9]|1[0-2])$/.exec(period);
  if (!month) return period;
  const date = new Date(Date.UTC(Number(month[1] ?? 2000), Number(month[2]) - 1, 1));
  return date.toLocaleDateString(localeOf[language], {
    month: 'long',
    timeZone: 'UTC',
    ...(month[1] === undefined ? {} : { year: 'numeric' }),
  });
}

export function writtenPeriods(periods: readonly string[], language: Language): string {
  return periods.map((period) => writtenPeriod(period, language)).join(', ');
}
