import type { Language } from './language';

/** The names that Dutch Excel gives to errors in cells. */
export const dutchErrorNames: Readonly<Record<string, string>> = {
  '#NULL!': '#LEEG!',
  '#DIV/0!': '#DEEL/0!',
  '#VALUE!': '#WAARDE!',
  '#REF!': '#VERW!',
  '#NAME?': '#NAAM?',
  '#NUM!': '#GETAL!',
  '#N/A': '#N/B',
  '#SPILL!': '#OVERLOOP!',
  '#BUSY!': '#BEZIG!',
  // Excel has no name for it: it shows 0, and says so in a dialog.
  '#CYCLE': '#KRING!',
};

/** An error of a cell as Excel shows it in that language; any other text as it stands. Files keep the English name. */
export function errorName(code: string, language: Language): string {
  return language === 'nl' ? (dutchErrorNames[code] ?? code) : code;
}

/** The names that Dutch Excel gives to the truth values. */
export const dutchBooleans: Readonly<Record<string, string>> = { TRUE: 'WAAR', FALSE: 'ONWAAR' };

/** An error or a truth value of a cell as Excel shows it in that language; any other text as it stands. */
export function valueName(name: string, language: Language): string {
  return language === 'nl' ? (dutchBooleans[name] ?? errorName(name, language)) : name;
}
