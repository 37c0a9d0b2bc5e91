import type { IsoDate } from '../law/types';
import { localeOf, type Language } from './language';

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: new Intl.DateTimeFormat(localeOf.nl, { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(localeOf.en, { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A day as people write it: `1 januari 2017`, `1 January 2017`. */
export function writtenDay(day: IsoDate, language: Language): string {
  return formats[language].format(Date.parse(`${day}T00:00:00Z`));
}
