import { sectorsAndTotal } from '../../../law';
import { targetSources } from '../../sources';
import { yearAndSector } from '../../twins';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'meten',
  order: 5,
  sources: targetSources,
  twin: {
    formula: () => `${yearAndSector('doelstelling', sectorsAndTotal)}-{extra_banen}`,
    ownNumber: () => '{eigen_waarden}-{extra_banen}',
    only: 'all-arguments',
  },
};
