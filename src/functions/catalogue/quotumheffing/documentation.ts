import { sourcesOf } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'quotum',
  order: 4,
  sources: () => sourcesOf('quotum.heffing'),
  twin: { formula: () => 'ROUND({tekort}*5000,2)' },
  remarks: ['not-levied'],
};
