import { countingRuleSources } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'tellen',
  order: 4,
  sources: countingRuleSources,
  noTwin: 'words',
};
