import { RULES } from '../../../meting/rules';
import { distinct } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'meten',
  order: 7,
  sources: () => distinct(RULES.flatMap(({ source }) => source ?? [])),
  remarks: ['own-meting'],
  noTwin: 'rules',
};
