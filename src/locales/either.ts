import { localeOf, type Language } from './language';

/** `.xlsx, .ods or .csv` */
export function either(choices: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf[language], { type: 'disjunction' }).format(choices);
}
