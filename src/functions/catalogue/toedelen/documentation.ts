import { sourcesOf } from '../../sources';
import { yearAndSector } from '../../twins';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'verdelen',
  order: 2,
  sources: () => sourcesOf('verdeelsleutel.markt', 'verdeelsleutel.overheid'),
  twin: {
    formula: () => `{inleenbanen}*${yearAndSector('verdeelsleutel', ['markt', 'overheid'])}`,
    only: 'with-sector',
  },
};
