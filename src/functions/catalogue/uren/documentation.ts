import { normSources } from '../../periods';
import { hoursPerJobTwin } from '../../twins';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'tellen',
  order: 2,
  sources: normSources,
  twin: { formula: () => `{banen}*${hoursPerJobTwin}` },
};
