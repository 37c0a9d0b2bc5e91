import { sourcesOf } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'quotum',
  order: 3,
  sources: () => sourcesOf('quotum.tekort.uren', 'quotum.heffing'),
  twin: {
    formula: () => 'ROUNDDOWN(MAX(({uren}*{percentage}-{uren_doelgroep})/1331,0),1)',
    only: 'two-decimals',
  },
  remarks: ['not-levied', 'formula-inferred'],
};
