import { wetBanenafspraak, wfsv, wfsv2020, wfsv2025 } from '../sources';
import type { Source } from '../types';

/**
 * - `heffing-2015`: levy per missing job (Wfsv, chapter 3, section 4, paragraph 4a).
 * - `opgeschort`: the same shortage, but nothing is levied. How it stands now.
 * - `wet-banenafspraak`: surcharge on the premium and a bonus, after activation; their amounts are not known.
 */
export type QuotumRegimeId = 'heffing-2015' | 'opgeschort' | 'wet-banenafspraak';

export interface QuotumRegime {
  readonly id: QuotumRegimeId;
  /** First and last known year; `null`: not known. */
  readonly fromYear: number | null;
  readonly untilYear: number | null;
  readonly source: Source;
}

const suspended2026 = wfsv(
  'artikel 122n, eerste lid, en artikel 122na, eerste lid',
  'niet uitgevoerd met betrekking tot kalenderjaren die zijn gelegen vóór het tijdstip van inwerkingtreding van artikel 2 van de Wet banenafspraak',
);

/** The texts of article 122na by which nothing is levied over a year, each with the last year that it covers. */
export const suspensions: readonly { readonly untilYear: number | null; readonly source: Source }[] = [
  {
    untilYear: 2021,
    source: wfsv2020('artikel 122na, eerste lid', 'kalenderjaren die zijn gelegen vóór 1 januari 2022'),
  },
  { untilYear: 2025, source: wfsv2025('artikel 122na, eerste lid', 'vóór 1 januari 2026') },
  { untilYear: null, source: suspended2026 },
];

/** The text by which nothing is levied over a year. */
export function suspensionOf(year: number): Source {
  return (
    suspensions.find(({ untilYear }) => untilYear === null || year <= untilYear)?.source ?? suspended2026
  );
}

/** The regimes side by side. */
export const quotumRegimes: Readonly<Record<QuotumRegimeId, QuotumRegime>> = {
  'heffing-2015': {
    id: 'heffing-2015',
    fromYear: null,
    untilYear: null,
    source: wfsv('artikel 38e, eerste lid, artikel 38g, derde lid, en artikel 38h, vierde lid'),
  },
  opgeschort: {
    id: 'opgeschort',
    fromYear: 2017,
    untilYear: null,
    source: suspended2026,
  },
  'wet-banenafspraak': {
    id: 'wet-banenafspraak',
    fromYear: null,
    untilYear: null,
    source: wetBanenafspraak(
      'artikel 5, eerste lid, en artikel 6, eerste lid',
      'een inclusiviteitsopslag geheven op de premie',
    ),
  },
};
