import { countingRuleSources } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'meten',
  order: 9,
  sources: countingRuleSources,
  noTwin: 'pivot-table',
};
