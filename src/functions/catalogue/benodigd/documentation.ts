import { sectorsAndTotal } from '../../../law';
import { targetSources } from '../../sources';
import { yearAndSector } from '../../twins';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'vooruit',
  order: 1,
  sources: targetSources,
  twin: {
    formula: () =>
      `MAX((${yearAndSector('doelstelling', sectorsAndTotal, '{tot}')}-{extra_banen})/({tot}-{jaar}),0)`,
    ownNumber: () => 'MAX(({eigen_waarden}-{extra_banen})/({tot}-{jaar}),0)',
    only: 'all-arguments',
  },
};
