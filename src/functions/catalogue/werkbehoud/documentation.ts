import { sourcesOf } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'duurzaamheid',
  order: 1,
  sources: () => sourcesOf('werkbehoud.jaar'),
  twin: {
    formula: () =>
      'SUMPRODUCT((COUNTIF({eind},{begin})>0)/COUNTIF({begin},{begin}))/SUMPRODUCT(1/COUNTIF({begin},{begin}))',
    only: 'no-blanks',
  },
};
