import type { JobNorm } from '../counting';
import { localeOf, type Language } from '../locales/language';

/** How the hours of one job in a period come about: `1.331 / 12` for a month, `4 × 25,5` for four weeks. */
export function normText({ norm, multiply, divide }: JobNorm, language: Language): string {
  const value = Number(norm.value).toLocaleString(localeOf[language]);
  return `${multiply === 1 ? '' : `${String(multiply)} × `}${value}${divide === 1 ? '' : ` / ${String(divide)}`}`;
}
