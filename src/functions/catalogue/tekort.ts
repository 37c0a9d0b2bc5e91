import { sectorNames } from '../headings';
import type { EachSpec } from '../spec';
import { againstTarget, targetArguments, targetSources } from '../target';
import { yearAndSector } from '../twins';

/** Jobs short of the target of a year: the target minus the extra jobs; negative where the target was exceeded. */
export const tekort: EachSpec = {
  id: 'TEKORT',
  group: 'meten',
  result: 'each',
  arguments: targetArguments,
  bind: againstTarget(({ shortfall }) => shortfall),
  sources: targetSources,
  twin: {
    formula: () => `${yearAndSector('doelstelling', sectorNames)}-{extra_banen}`,
    only: 'all-arguments',
  },
  examples: [
    { arguments: [2024], result: 25384 },
    { arguments: [2024, null, 'overheid'], result: 12526 },
    { arguments: [2021, 62000, 'markt'], result: -2000 },
    { arguments: [2022, null, 'markt'], result: { error: '#N/A' } },
  ],
};
