import { sectorsAndTotal } from '../../../law';
import { targetSources } from '../../sources';
import { yearAndSector } from '../../twins';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'meten',
  order: 8,
  sources: targetSources,
  twin: {
    formula: () => `{extra_banen}/${yearAndSector('doelstelling', sectorsAndTotal)}`,
    ownNumber: () => '{extra_banen}/{eigen_waarden}',
    only: 'all-arguments',
  },
};
