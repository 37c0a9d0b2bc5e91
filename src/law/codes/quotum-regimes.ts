import { wetBanenafspraak, wfsv } from '../sources';
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
    source: wfsv(
      'artikel 122n, eerste lid, en artikel 122na, eerste lid',
      'niet uitgevoerd met betrekking tot kalenderjaren die zijn gelegen vóór het tijdstip van inwerkingtreding van artikel 2 van de Wet banenafspraak',
    ),
  },
  'wet-banenafspraak': {
    id: 'wet-banenafspraak',
    fromYear: null,
    untilYear: null,
    source: wetBanenafspraak('artikel 5 en artikel 6'),
  },
};
