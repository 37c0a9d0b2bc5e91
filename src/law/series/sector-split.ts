import { letterResults2024 } from '../sources';
import { dated } from './build';

/**
 * Whether the law asks for markt and overheid apart: `1` while it does, `0` once the split has been lifted.
 * Known until the earliest day on which it may be lifted; whether it was is not known, a workbook may say so.
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
