import { allSources } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'bron',
  order: 2,
  sources: allSources,
  noTwin: 'words',
};
