import { isLoonheffingennummer } from '../../../privacy/loonheffingennummer';
import type { EachSpec } from '../../spec';

/** Whether a text can be a loonheffingennummer: elfproef, `L` and a suffix from 01. */
export const lhnrgeldig = {
  id: 'LHNRGELDIG',
  result: 'each',
  arguments: [{ id: 'nummer', type: { kind: 'text' }, blankIsBlank: true }],
  bind: () => (nummer) => isLoonheffingennummer(String(nummer)),
} as const satisfies EachSpec;
