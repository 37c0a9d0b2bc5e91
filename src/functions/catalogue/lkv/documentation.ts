import { sourcesOf } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'geld',
  order: 1,
  sources: () => sourcesOf('lkv.uurbedrag', 'lkv.maximum'),
  twin: { formula: () => 'MIN(ROUND({uren}*1.01,2),2000)' },
  remarks: ['per-employee'],
};
