import { requiredPace } from '../../counting';
import { sectorOrTotal } from '../choices';
import { lastYearOf, valueAtEnd } from '../figures';
import { sourcesOf } from '../sources';
import { ownValues } from '../own-values';
import type { EachSpec } from '../spec';
import { sectorNames } from '../headings';
import { yearAndSector } from '../twins';

/** Extra jobs a year needed to reach the target of a later year; 0 where it has been reached. */
export const benodigd: EachSpec = {
  id: 'BENODIGD',
  group: 'vooruit',
  result: 'each',
  arguments: [
    { id: 'jaar', type: { kind: 'year' }, blankIsBlank: true },
    { id: 'sector', type: { kind: 'choice', choice: sectorOrTotal }, optional: true },
    { id: 'tot', type: { kind: 'year' }, optional: true },
    { id: 'extra_banen', type: { kind: 'number' }, optional: true },
    ownValues,
  ],
  bind: (law, given, tot, extraJobs) => {
    const sector = String(given ?? 'totaal');
    const goalYear = (tot as number | undefined) ?? lastYearOf(law, `doelstelling.${sector}`);
    const goal = valueAtEnd(law, `doelstelling.${sector}`, goalYear);
    return (jaar) => {
      const jobs = (extraJobs as number | undefined) ?? valueAtEnd(law, `realisatie.${sector}.totaal`, jaar);
      return requiredPace(jobs, jaar as number, goal, goalYear).toNumber();
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
    formula: () =>
      `MAX((${yearAndSector('doelstelling', sectorNames, '{tot}')}-{extra_banen})/({tot}-{jaar}),0)`,
    only: 'all-arguments',
  },
  examples: [
    { arguments: [2021, 'markt', 2025], result: 9758.5 },
    { arguments: [2023, 'totaal', null, 100000], result: 12500 },
    { arguments: [2025, 'totaal', 2025, 90000], result: { error: '#NUM!' } },
  ],
};
