import { requiredPace } from '../../../counting';
import { sectorOrTotal } from '../../choices';
import { lastYearOf, valueAtEnd } from '../../figures';
import { ownTarget } from '../../own-values';
import type { EachSpec } from '../../spec';

/** Extra jobs a year needed to reach the target of a later year; 0 where it has been reached. */
export const benodigd = {
  id: 'BENODIGD',
  result: 'each',
  arguments: [
    { id: 'jaar', type: { kind: 'year' }, blankIsBlank: true },
    { id: 'sector', type: { kind: 'choice', choice: sectorOrTotal }, optional: true },
    { id: 'tot', type: { kind: 'year' }, optional: true },
    { id: 'extra_banen', type: { kind: 'number' }, optional: true },
    ownTarget,
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
} as const satisfies EachSpec;
