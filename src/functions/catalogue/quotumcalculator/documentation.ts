import { splitByYear, suspensionOf } from '../../../law';
import { publicPage } from '../../../law/sources';
import { distinct, sourcesOf } from '../../sources';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'quotum',
  order: 8,
  sources: () =>
    distinct([
      publicPage('vo-raad.nl', 'Quotumpercentage banenafspraak nader toegelicht'),
      ...sourcesOf('uren.baan.week', 'quotum.drempel.uren', 'quotum.percentage.overheid'),
      suspensionOf(2026),
      splitByYear,
    ]),
  noTwin: 'many-steps',
  remarks: ['not-levied'],
};
