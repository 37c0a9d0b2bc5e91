import type * as nl from '../nl/sectors-together';

/** Beside the year in which the split ends. */
export const splitEndsInside =
  'Note: the split ends during this year. That the whole year then counts without a split is our reading of article 12 of the Wet banenafspraak. Ask the ministry.';

/** Why there are totals only. */
export const sectorsTogether: typeof nl.sectorsTogether = ({ year, source, supplied, endsInside }) =>
  (supplied
    ? `For ${String(year)} only totals are shown. According to this workbook (BA_Parameters${source === '' ? '' : `, source: ${source}`}) the law does not ask for market and government separately that year.`
    : `For ${String(year)} only totals are shown. The law does not ask for market and government separately that year (${source}).`) +
  (endsInside ? ` ${splitEndsInside}` : '');

/** The same of several workbooks together. */
export const sectorsTogetherOf: typeof nl.sectorsTogetherOf = (together, told, files) =>
  [
    sectorsTogether(together),
    told < files
      ? `${String(told)} of the ${String(files)} files that were counted say so. Check what holds for the others.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');

/** Beside a year of which the text of the law was not seen yet. */
export const sectorsLastText =
  'By the last known text of the law (1 July 2026), market and government still count separately then. A royal decree can change that (Wet banenafspraak, article 13).';
