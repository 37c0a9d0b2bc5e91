import { normSources } from '../../periods';
import { countingRuleSources, distinct } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'meten',
  order: 6,
  sources: () => distinct([...normSources(), ...countingRuleSources()]),
  remarks: ['own-meting'],
  noTwin: 'rules',
};
