import { sourcesOf } from '../../sources';
import { nulmetingTwin } from '../../twins';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'meten',
  order: 4,
  sources: () => sourcesOf('nulmeting.totaal.totaal', 'nulmeting.totaal.inleen', 'nulmeting.markt.inleen'),
  twin: { formula: () => `{banen}-${nulmetingTwin()}`, only: 'with-sector-and-form' },
};
