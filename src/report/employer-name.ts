import { fillText } from '../locales/rule-words';
import type { Language } from '../locales/language';
import { quoted } from '../meting/read/values/quote';

/** What stands in the column of the loonheffingennummer can be anything, also about a person: a text that is none is only described. */
export const employerName = (key: string, language: Language): string =>
  fillText('{key}', { key: quoted(key) }, language);
