import { publishedLaw } from '../law';
import type { Choice } from './spec';

/**
 * Makes a set of values out of each value and the other words that mean it.
 * Values are what Excel proposes and the help shows: the Dutch word. All words are understood in any letter case.
 */
function choice<const Id extends string, const T extends string>(
  id: Id,
  words: Readonly<Record<T, readonly string[]>>,
): Choice<T, Id> {
  const values = Object.keys(words) as T[];
  const understood = new Map<string, T>();
  for (const value of values) {
    for (const word of [value, ...words[value]]) understood.set(word.toLowerCase(), value);
  }
  return { id, values, understood };
}

export const sectorOrTotal = choice('SECTOR', {
  markt: ['market', 'private', 'niet-overheid'],
  overheid: ['government', 'public'],
  totaal: ['total', 'all', 'alle'],
});

export const sectorOnly = choice('SECTORDEEL', {
  markt: ['market', 'private', 'niet-overheid'],
  overheid: ['government', 'public'],
});

export const form = choice('VORM', {
  formeel: ['formal', 'formeel dienstverband', 'formele dienstverbanden'],
  inleen: ['lent', 'inleenverband', 'inleenverbanden'],
  totaal: ['total', 'all', 'alle'],
});

export const formOnly = choice('VORMDEEL', {
  formeel: ['formal', 'formeel dienstverband', 'formele dienstverbanden'],
  inleen: ['lent', 'inleenverband', 'inleenverbanden'],
});

export const period = choice('TIJDVAK', {
  week: ['wk', 'weekly'],
  'vier weken': ['4 weken', '4wk', '4-weken', 'vierweken', 'four weeks', '4 weeks', 'four-weeks'],
  maand: ['mnd', 'month', 'monthly'],
  kwartaal: ['kw', 'quarter', 'quarterly'],
  halfjaar: ['half jaar', 'hjr', 'half year', 'half-year'],
  jaar: ['jr', 'year', 'yearly'],
});

export const quotumKind = choice('SOORT', {
  definitief: ['vastgesteld', 'definitive', 'final'],
  indicatief: ['indicatie', 'indicative'],
});

export const language = choice('TAAL', {
  nl: ['nederlands', 'dutch'],
  en: ['engels', 'english'],
});

/** Every series of figures by its name. */
export const parameterName = choice(
  'PARAMETER',
  Object.fromEntries([...publishedLaw.keys()].map((name) => [name, []])),
);

/** The choices whose values have words of their own; those of figures are named by their series. */
export const choices = [sectorOrTotal, sectorOnly, form, formOnly, period, quotumKind, language] as const;
