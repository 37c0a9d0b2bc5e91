import { useMemo } from 'react';
import { localeOf } from '../../locales/language';
import { jobsFormat } from '../../report/jobs-format';
import { usePane } from './pane-context';

export interface Formats {
  /** Whole numbers with their thousands set apart. */
  count(n: number): string;
  /** Jobs, with two decimals. */
  jobs(n: number): string;
  hours(n: number): string;
  /** With its sign, for a difference. */
  change(n: number): string;
  /** With its sign, for a difference of whole numbers. */
  countChange(n: number): string;
  percent(fraction: number): string;
}

/** Numbers in the notation of the pane's language. */
export function useFormats(): Formats {
  const { language } = usePane().words;
  return useMemo(() => {
    const locale = localeOf[language];
    const format = (options: Intl.NumberFormatOptions) => {
      const formatter = new Intl.NumberFormat(locale, options);
      return (n: number) => formatter.format(n);
    };
    const inJobs = jobsFormat(language);
    return {
      count: format({ maximumFractionDigits: 0 }),
      jobs: (n) => inJobs.format(n),
      hours: format({ maximumFractionDigits: 2 }),
      change: format({ minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' }),
      countChange: format({ maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
      percent: format({ style: 'percent', maximumFractionDigits: 1 }),
    };
  }, [language]);
}
