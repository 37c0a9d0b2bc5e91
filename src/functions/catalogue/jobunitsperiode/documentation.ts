import { normSources } from '../../periods';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'tellen',
  order: 5,
  sources: normSources,
  twin: { formula: () => '{uren}/(({einddatum}-{begindatum}+1)*25.5/7)', only: 'real-dates' },
};
