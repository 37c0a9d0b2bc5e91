import { nulmetingTabel1, targetPosition } from '../../../counting';
import { DomainError } from '../../../law/domain-error';
import type { MetingResult } from '../../../meting/count/result';

/** Where a national meting stands against the agreed target: cumulative increase since the nulmeting. */
export interface NationalPosition {
  /** Increase against the nulmeting, jobs. */
  readonly increase: number;
  /** The nulmeting itself, jobs. */
  readonly nulmeting: number;
  readonly target: number;
  readonly met: boolean;
  readonly shortfall: number;
  /** Increase divided by target. */
  readonly realisation: number;
  readonly source: string;
}

/**
 * The position of a national meting; `null` where its year has no target or the nulmeting is not known.
 *
 * The rows of a meting give all jobs there are: a level. The result of a year is that level minus the nulmeting of end 2012
 * (Kamerstukken II 2021/22, 34 352, nr. 255: 147.988 jobs are the nulmeting of 75.179 and an increase of 72.809), and it is
 * the increase that is held against the target.
 */
export function positionAgainstTarget(result: MetingResult): NationalPosition | null {
  const nulmeting = nulmetingTabel1().totaal.totaal;
  if (result.year === null || nulmeting === null) return null;
  try {
    const increase = result.counted.jobs - Number(nulmeting.value);
    const { target, met, shortfall, realisation } = targetPosition(increase, result.year, 'totaal');
    return {
      increase,
      nulmeting: Number(nulmeting.value),
      target: Number(target.value),
      met,
      shortfall: shortfall.toNumber(),
      realisation: realisation.toNumber(),
      source: `${target.source.document}, ${target.source.place}`,
    };
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
