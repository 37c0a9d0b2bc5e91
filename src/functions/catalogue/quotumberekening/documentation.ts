import { sectors } from '../../../law';
import { sourcesOf } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'quotum',
  order: 6,
  sources: () =>
    sourcesOf(
      ...sectors.flatMap((sector) =>
        (['a', 'b', 'f'] as const).map((letter) => `quotum.${letter}.${sector}` as const),
      ),
      'quotum.g',
    ),
  twin: {
    formula: () => 'ROUNDDOWN(MAX((({a}+{b}-{h})*{c}+{f}*{g})/({d}*{e}-{uitzenduren})*100,0),2)/100',
    only: 'all-arguments-two-decimals',
  },
  remarks: ['not-levied', 'formula-inferred'],
};
