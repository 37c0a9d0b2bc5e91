import { sourcesOf } from '../../sources';
import { yearAndSector } from '../../twins';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'verdelen',
  order: 2,
  sources: () => sourcesOf('verdeelsleutel.markt', 'verdeelsleutel.overheid'),
  twin: {
    formula: () => `{inleenbanen}*${yearAndSector('verdeelsleutel', ['markt', 'overheid'])}`,
    ownNumber: () => '{inleenbanen}*IF({sector}="overheid",{eigen_waarden},1-{eigen_waarden})',
    only: 'with-sector',
  },
};
