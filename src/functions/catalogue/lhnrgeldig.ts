import { isLoonheffingennummer } from '../../privacy/loonheffingennummer';
import type { EachSpec } from '../spec';
import { elfproefSum } from '../twins';

/** Whether a text can be a loonheffingennummer: elfproef, `L` and a suffix from 01. */
export const lhnrgeldig: EachSpec = {
  id: 'LHNRGELDIG',
  group: 'nummers',
  result: 'each',
  arguments: [{ id: 'nummer', type: { kind: 'text' }, blankIsBlank: true }],
  bind: () => (nummer) => isLoonheffingennummer(String(nummer)),
  sources: () => [],
  twin: {
    formula: () =>
      `IFERROR(AND(LEN({nummer})=12,UPPER(MID({nummer},10,1))="L",RIGHT({nummer},2)<>"00",MOD(${elfproefSum('{nummer}')},11)=0),FALSE)`,
    only: 'digits-l-digits',
  },
  examples: [
    { arguments: ['123456782L01'], result: true },
    { arguments: ['123456782L00'], result: false },
    { arguments: ['123456782B01'], result: false },
  ],
};
