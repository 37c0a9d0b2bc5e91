import { localeOf, type Language } from '../locales/language';

export const SHOWN_DECIMALS = 2;

/** Jobs with two decimals, also where they are zeros: of 1 beside 1.25 it would be asked whether it was rounded. */
export function jobsFormat(language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(localeOf[language], {
    minimumFractionDigits: SHOWN_DECIMALS,
    maximumFractionDigits: SHOWN_DECIMALS,
  });
}

/** The same for a list: where all figures are whole, decimals would only say that. */
export function jobsFormatOf(figures: readonly (number | null)[], language: Language): Intl.NumberFormat {
  return figures.every((figure) => figure === null || Number.isInteger(figure))
    ? new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 0 })
    : jobsFormat(language);
}
