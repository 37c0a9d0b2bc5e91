import { sectorsAndTotal } from '../../../law';
import { sourcesOf } from '../../sources';
import { yearAndSector } from '../../twins';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'meten',
  order: 2,
  sources: () => sourcesOf('doelstelling.markt', 'doelstelling.overheid', 'doelstelling.totaal'),
  twin: { formula: () => yearAndSector('doelstelling', sectorsAndTotal), only: 'with-sector' },
};
