import { quotumRegimes as regimes } from '../../../law';
import { distinct, sourcesOf } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'quotum',
  order: 7,
  sources: () =>
    distinct([...Object.values(regimes).map(({ source }) => source), ...sourcesOf('quotum.heffing')]),
  twin: { formula: () => 'ROUND({tekort}*5000,2)', only: 'first-row' },
  remarks: ['not-levied', 'amounts-not-known'],
};
