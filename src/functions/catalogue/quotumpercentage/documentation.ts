import { sourcesOf } from '../../sources';
import { quotumPercentageTwin } from '../../twins';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'quotum',
  order: 1,
  sources: () => sourcesOf('quotum.percentage.overheid', 'quotum.percentage.indicatief.overheid'),
  twin: { formula: quotumPercentageTwin, only: 'all-arguments' },
  remarks: ['not-levied', 'formula-inferred'],
};
