/** Dutch first, English beside it. */
export type Language = 'nl' | 'en';

/** The notation of numbers, days and lists that goes with it. */
export const localeOf: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
