import { regionSources } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'meten',
  order: 10,
  sources: regionSources,
  twin: { formula: () => 'SUM({banen_later})-SUM({banen_eerder})', only: 'total-growth' },
};
