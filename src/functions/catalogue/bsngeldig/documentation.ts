import { elfproefSum } from '../../twins';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'nummers',
  order: 1,
  sources: () => [],
  twin: {
    formula: () => `MOD(${elfproefSum('TEXT({nummer},"000000000")')},11)=0`,
    only: 'digits',
  },
};
