import { normSources } from '../../periods';
import { hoursPerJobTwin } from '../../twins';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'quotum',
  order: 2,
  sources: normSources,
  twin: { formula: () => `{uren}*{percentage}/${hoursPerJobTwin}` },
  remarks: ['not-levied'],
};
