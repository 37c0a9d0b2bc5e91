import { sourcesOf } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'verdelen',
  order: 4,
  sources: () => sourcesOf('verdeelsleutel.markt', 'verdeelsleutel.overheid'),
  twin: {
    formula: () =>
      'SUMIF({sector_inlener},"overheid",{banen})+(SUM({banen})-SUMIF({sector_inlener},"overheid",{banen})-SUMIF({sector_inlener},"markt",{banen}))*{sleutel}',
    only: 'overheid-total',
  },
};
