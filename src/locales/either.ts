import type { Language } from './language';

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** `.xlsx, .ods or .csv` */
export function either(choices: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'disjunction' }).format(choices);
}
