import { situationSources } from '../../../law';
import { countingRuleSources, distinct } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'tellen',
  order: 6,
  sources: () => distinct([...Object.values(situationSources), ...countingRuleSources()]),
  noTwin: 'words',
};
