import { letterResults2024 } from '../sources';
import { dated } from './build';

/**
 * Whether the law asks for markt and overheid apart: `1` while it does, `0` once the split has been lifted.
 * Known until the earliest day on which it may be lifted; whether it was is not known, a workbook may say so. The text of the Wfsv
 * that was read for 2026-07-01 still judges the sectors apart (article 122n), and keeps doing so for years before article 2 of the
 * Wet banenafspraak is in force (article 12 of that act); the day on which it is, a royal decree decides (article 13).
 */
export const sectorSplitSeries = [
  dated('sectorsplitsing', 'code', [
    {
      from: '2012-12-31',
      until: '2026-07-01',
      value: '1',
      source: letterResults2024(
        'Maatregelen naar aanleiding van deze resultaten, eerste alinea',
        'Naar verwachting kunnen we dit onderscheid op zijn vroegst per 1 juli 2026 opheffen.',
      ),
    },
  ]),
];
