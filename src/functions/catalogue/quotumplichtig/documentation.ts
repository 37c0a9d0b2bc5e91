import { sourcesOf } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'quotum',
  order: 5,
  sources: () => sourcesOf('quotum.drempel.uren', 'quotum.drempel.werknemers'),
  twin: { formula: () => '{uren_vorig_jaar}>=40575', only: 'previous-year' },
  remarks: ['not-levied'],
};
