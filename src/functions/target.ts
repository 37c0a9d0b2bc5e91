import { targetPosition, type TargetPosition } from '../counting';
import type { SectorOrTotal } from '../law';
import { sectorOrTotal } from './choices';
import { valueAtEnd } from './figures';
import { ownTarget } from './own-values';
import type { ArgumentSpec, EachSpec } from './spec';

/** The arguments of every function that holds extra jobs against the target of a year. */
export const targetArguments = [
  { id: 'jaar', type: { kind: 'year' }, blankIsBlank: true },
  { id: 'extra_banen', type: { kind: 'number' }, optional: true },
  { id: 'sector', type: { kind: 'choice', choice: sectorOrTotal }, optional: true },
  ownTarget,
] as const satisfies readonly ArgumentSpec[];

/** Such a function, by the figure that it takes. Without jobs of its own it takes the published ones of the year. */
export function againstTarget(
  figure: (position: TargetPosition) => { toNumber(): number },
): EachSpec['bind'] {
  return (law, extraJobs, given) => {
    const sector = (given ?? 'totaal') as SectorOrTotal;
    return (jaar) => {
      const jobs = (extraJobs as number | undefined) ?? valueAtEnd(law, `realisatie.${sector}.totaal`, jaar);
      return figure(targetPosition(jobs, jaar as number, sector, law)).toNumber();
    };
  };
}
