import { formsAndTotal, sectorsAndTotal } from '../../../law';
import { sourcesOf } from '../../sources';
import { yearSectorAndForm } from '../../twins';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'meten',
  order: 3,
  sources: () =>
    sourcesOf(
      ...sectorsAndTotal.flatMap((sector) =>
        formsAndTotal.map((vorm) => `realisatie.${sector}.${vorm}` as const),
      ),
    ),
  twin: { formula: () => yearSectorAndForm('realisatie'), only: 'with-sector-and-form' },
};
