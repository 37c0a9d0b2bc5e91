import { sourcesOf } from '../../sources';
import { lentAtNulmeting } from '../../twins';
import type { Documentation } from '../../documentation';

export const documentation: Documentation = {
  group: 'verdelen',
  order: 3,
  sources: () => sourcesOf('nulmeting.totaal.inleen', 'verdeelsleutel.overheid'),
  twin: {
    formula: () => `ROUND(({toename_overheid}+${lentAtNulmeting('overheid')})/{inleenbanen},{decimalen}+2)`,
    only: 'one-key',
  },
};
