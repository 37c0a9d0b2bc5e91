/**
 * The label of a row of totals or averages, as a pattern without regard to capitals: a text begins with it, or ends with it as in the
 * subtotals of Excel. The engines of `count` read it too.
 */
export const TOTAL_LABEL =
  '^\\s*(?:(?:sub|eind|algemeen )\\s{0,5})?(?:totaal|totalen|total|totals|som|grand total|gemiddelde?|gem|average|avg|mediaan|median|aantal)\\b' +
  '|^\\s*(?:sub|eind)?tot\\.?\\s*:?\\s*$' +
  '|\\s(?:sub|eind)?(?:totaal|total)\\s*[:=.]?\\s*$';
