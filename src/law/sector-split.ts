import { publishedLaw, seriesOf, type Law } from './law';
import { valueOn, yearEnd } from './lookup';
import { wetBanenafspraak } from './sources';
import type { IsoDate, Source } from './types';

/** Whether the law asks for markt and overheid apart in a calendar year, and on what that rests. */
export interface SectorSplit {
  readonly apart: boolean;
  /**
   * - `text`: the text of the law for that year was read.
   * - `last-text`: the year ends after the last day for which a text was read; the split holds until something else is known.
   * - `workbook`: the workbook says so, in its table `BA_Parameters`.
   */
  readonly restsOn: 'text' | 'last-text' | 'workbook';
  readonly source: Source;
  /** The last day for which a text was read, where the answer rests on it. */
  readonly lastKnown: IsoDate | null;
  /**
   * The split ends on a day inside the year: that the whole year then counts as one without a split is how this product reads
   * article 12, which speaks of calendar years before that day.
   */
  readonly endsInside: boolean;
}

/** Where it stands by what the split would end: a royal decree that puts article 2 of the Wet banenafspraak into force. */
export const splitEndsBy = wetBanenafspraak(
  'artikel 13, tweede lid',
  'niet eerder gedaan dan vier weken nadat het ontwerp aan beide kamers der Staten-Generaal is overgelegd',
);

/** Where it stands that the change goes by calendar year. */
export const splitByYear = wetBanenafspraak(
  'artikel 12, eerste lid',
  'niet van toepassing met betrekking tot kalenderjaren, gelegen voor de datum van inwerkingtreding van artikel 2',
);

/**
 * Whether markt and overheid are asked apart in the calendar year of a date. It is one answer for the whole year (Wet
 * banenafspraak article 12): the year in which article 2 comes into force is no longer a year before it. Unknown is not
 * lifted: without a later text, or a value of the workbook, the split holds.
 */
export function sectorSplit(date: IsoDate, law: Law = publishedLaw): SectorSplit {
  const series = seriesOf(law, 'sectorsplitsing');
  const day = yearEnd(Number(date.slice(0, 4)));
  const value = valueOn(series, day);
  if (value !== undefined) {
    return {
      apart: value.value === APART,
      restsOn: value.supplied === true ? 'workbook' : 'text',
      source: value.source,
      lastKnown: null,
      endsInside: value.value !== APART && value.from > `${date.slice(0, 4)}-01-01`,
    };
  }
  const known = [...series.values].reverse().find(({ from }) => from <= day);
  const last = known ?? series.values[0];
  if (last === undefined) throw new Error('sectorsplitsing has no value');
  return {
    apart: last.value === APART,
    restsOn: last.supplied === true ? 'workbook' : 'last-text',
    source: last.source,
    lastKnown: last.source.version ?? null,
    endsInside: false,
  };
}

/** The last year of which a text of the law was read. */
export function lastTextYear(): number {
  const versions = seriesOf(publishedLaw, 'sectorsplitsing').values.map(({ source }) => source.version ?? '');
  return Number([...versions].sort().at(-1)?.slice(0, 4));
}

/** The value of `sectorsplitsing` while the law asks for the sectors apart. */
const APART = '1';

/** True while the law asks for markt and overheid apart in the calendar year of a date. */
export function sectorsApart(date: IsoDate, law: Law = publishedLaw): boolean {
  return sectorSplit(date, law).apart;
}
