import type { EachSpec } from '../../spec';
import { againstTarget, targetArguments } from '../../target';

/** Extra jobs as a part of the target of the year: 1 or more where the target was met. */
export const realisatiepercentage = {
  id: 'REALISATIEPERCENTAGE',
  result: 'each',
  arguments: targetArguments,
  bind: againstTarget(({ realisation }) => realisation),
} as const satisfies EachSpec;
