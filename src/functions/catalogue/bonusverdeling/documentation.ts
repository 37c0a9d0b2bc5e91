import { sharingSources } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'geld',
  order: 2,
  sources: sharingSources,
  noTwin: 'cents',
};
