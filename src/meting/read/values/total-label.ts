/** What the label of a row of totals or averages begins with, as a pattern without regard to capitals: the engines of `count` read it too. */
export const TOTAL_LABEL =
  '^\\s*(?:(?:sub|eind|algemeen )\\s{0,5})?(?:totaal|totalen|total|totals|som|grand total|gemiddelde?|gem|average|avg|mediaan|median|aantal)\\b';
