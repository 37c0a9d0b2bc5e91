import { sourcesOf } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'duurzaamheid',
  order: 3,
  sources: () =>
    sourcesOf('werkbehoud.jaar', 'werkbehoud.starters.een-jaar', 'werkbehoud.starters.twee-jaar'),
  noTwin: 'many-steps',
  remarks: ['spells-until-later'],
};
