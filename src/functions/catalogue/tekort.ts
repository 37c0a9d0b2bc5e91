import { targetPosition } from '../../counting';
import type { SectorOrTotal } from '../../law';
import { sectorOrTotal } from '../choices';
import { valueAtEnd } from '../figures';
import { sourcesOf } from '../sources';
import { ownValues } from '../own-values';
import type { EachSpec } from '../spec';
import { sectorNames } from '../headings';
import { yearAndSector } from '../twins';

/** Jobs short of the target of a year: the target minus the extra jobs; negative where the target was exceeded. */
export const tekort: EachSpec = {
  id: 'TEKORT',
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
      return targetPosition(jobs, jaar as number, sector, law).shortfall.toNumber();
    };
  },
  sources: () =>
    sourcesOf(
      ...['markt', 'overheid', 'totaal'].flatMap((sector) => [
        `doelstelling.${sector}`,
        `realisatie.${sector}.totaal`,
      ]),
    ),
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
