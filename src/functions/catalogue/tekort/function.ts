import type { EachSpec } from '../../spec';
import { againstTarget, targetArguments } from '../../target';

/** Jobs short of the target of a year: the target minus the extra jobs; negative where the target was exceeded. */
export const tekort = {
  id: 'TEKORT',
  result: 'each',
  arguments: targetArguments,
  bind: againstTarget(({ shortfall }) => shortfall),
} as const satisfies EachSpec;
