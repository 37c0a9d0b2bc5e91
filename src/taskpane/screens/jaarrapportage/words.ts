import type { YearReportScreenWords } from '../../../locales/nl/year-report-screen';
import type { YearReportWords } from '../../../locales/nl/year-report';
import type { WordLoaders } from '../../app/words';

export interface YearReportTexts {
  readonly screen: YearReportScreenWords;
  readonly report: YearReportWords;
}

export const yearReportTexts: WordLoaders<YearReportTexts> = {
  nl: async () => ({
    screen: (await import('../../../locales/nl/year-report-screen')).yearReportScreenWords,
    report: (await import('../../../locales/nl/year-report')).yearReportWords,
  }),
  en: async () => ({
    screen: (await import('../../../locales/en/year-report-screen')).yearReportScreenWords,
    report: (await import('../../../locales/en/year-report')).yearReportWords,
  }),
};
