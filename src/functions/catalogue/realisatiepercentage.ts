import { targetPosition } from '../../counting';
import type { SectorOrTotal } from '../../law';
import { sectorOrTotal } from '../choices';
import { valueAtEnd } from '../figures';
import { sectorNames } from '../headings';
import { ownValues } from '../own-values';
import { sourcesOf } from '../sources';
import type { EachSpec } from '../spec';
import { yearAndSector } from '../twins';

/** Extra jobs as a part of the target of the year: 1 or more where the target was met. */
export const realisatiepercentage: EachSpec = {
  id: 'REALISATIEPERCENTAGE',
  group: 'meten',
  result: 'each',
  arguments: [
    { id: 'jaar', type: { kind: 'year' }, blankIsBlank: true },
    { id: 'extra_banen', type: { kind: 'number' }, optional: true },
    { id: 'sector', type: { kind: 'choice', choice: sectorOrTotal }, optional: true },
    ownValues,
  ],
  bind: (law, extraJobs, given) => {
    const sector = (given ?? 'totaal') as SectorOrTotal;
    return (jaar) => {
      const jobs = (extraJobs as number | undefined) ?? valueAtEnd(law, `realisatie.${sector}.totaal`, jaar);
      return targetPosition(jobs, jaar as number, sector, law).realisation.toNumber();
    };
  },
  sources: () =>
    sourcesOf(...sectorNames.flatMap((sector) => [`doelstelling.${sector}`, `realisatie.${sector}.totaal`])),
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
