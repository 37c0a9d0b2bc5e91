import { sourcesOf } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'duurzaamheid',
  order: 4,
  sources: () => sourcesOf('uren.vast-contract'),
  twin: { formula: () => 'SUMIF({vast},TRUE,{uren})/SUM({uren})', only: 'true-and-false' },
};
