/** Behind what is to be done, for a year of which the text of the law was not seen yet. */
export const lastTextNotice = (rests: boolean | undefined): string =>
  rests === true
    ? ' That market and government are then counted apart rests on the last known text of the law (1 July 2026). Look for a royal decree under article 13 of the Wet banenafspraak.'
    : '';
