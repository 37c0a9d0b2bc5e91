import { sectorNames } from '../headings';
import type { EachSpec } from '../spec';
import { againstTarget, targetArguments, targetSources } from '../target';
import { yearAndSector } from '../twins';

/** Extra jobs as a part of the target of the year: 1 or more where the target was met. */
export const realisatiepercentage: EachSpec = {
  id: 'REALISATIEPERCENTAGE',
  group: 'meten',
  result: 'each',
  arguments: targetArguments,
  bind: againstTarget(({ realisation }) => realisation),
  sources: targetSources,
  twin: {
    formula: () => `{extra_banen}/${yearAndSector('doelstelling', sectorNames)}`,
    only: 'all-arguments',
  },
  examples: [
    { arguments: [2024, 92000, 'totaal'], result: 0.8 },
    { arguments: [2021, null, 'markt'], result: 1.0161 },
    { arguments: [2030, 92000], result: { error: '#N/A' } },
  ],
};
