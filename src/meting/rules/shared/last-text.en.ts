/** Behind what is to be done, for a year of which the text of the law was not seen yet. */
export const lastTextNotice = (rests: boolean | undefined): string =>
  rests === true
    ? ' By the last known text of the law (1 July 2026), market and government still count separately then. A royal decree can change that (Wet banenafspraak, article 13).'
    : '';
