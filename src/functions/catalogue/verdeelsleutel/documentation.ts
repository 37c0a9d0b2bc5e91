import { sourcesOf } from '../../sources';
import { yearAndSector } from '../../twins';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'verdelen',
  order: 1,
  sources: () => sourcesOf('verdeelsleutel.markt', 'verdeelsleutel.overheid'),
  twin: { formula: () => yearAndSector('verdeelsleutel', ['markt', 'overheid']), only: 'with-sector' },
};
