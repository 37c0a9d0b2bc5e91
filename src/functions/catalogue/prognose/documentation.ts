import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'vooruit',
  order: 2,
  sources: () => [],
  twin: { formula: () => 'FORECAST({doeljaar},{banen},{jaren})', only: 'expected' },
  remarks: ['trend-no-promise'],
};
