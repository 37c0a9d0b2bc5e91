import { elfproefSum } from '../../twins';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'nummers',
  order: 2,
  sources: () => [],
  twin: {
    formula: () =>
      `IFERROR(AND(LEN({nummer})=12,UPPER(MID({nummer},10,1))="L",RIGHT({nummer},2)<>"00",MOD(${elfproefSum('{nummer}')},11)=0),FALSE)`,
    only: 'digits-l-digits',
  },
};
