import { nulmetingTabel1, targetPosition } from '../../../counting';
import { DomainError } from '../../../law/domain-error';
import type { MetingResult } from '../../../meting/result';

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

/** The position of a national meting; `null` where its year has no target or the nulmeting is not known. */
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
