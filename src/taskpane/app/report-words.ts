import type { ReportWords } from '../../locales/nl/report';
import type { WordLoaders } from './words';

/** The words of reports: what was not read, what became of each rule. */
export const reportWordLoaders: WordLoaders<ReportWords> = {
  nl: async () => (await import('../../locales/nl/report')).reportWords,
  en: async () => (await import('../../locales/en/report')).reportWords,
};
