import { allSources } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'bron',
  order: 1,
  sources: allSources,
  noTwin: 'figure',
};
