import { normSources } from '../../periods';
import { hoursPerJobTwin } from '../../twins';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'tellen',
  order: 1,
  sources: normSources,
  twin: { formula: () => `{uren}/${hoursPerJobTwin}` },
};
