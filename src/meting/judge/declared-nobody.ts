import { declaresNobody, type Opgave } from '../form/opgave';
import type { MetingSheet } from '../form/records';

/** Whether an empty meting is whole: the Opgave says that nobody from the target group worked there. */
export function declaredNobody(metingen: readonly MetingSheet[], opgave: Opgave | null): boolean {
  return metingen.length > 0 && metingen.every(({ count }) => count === 0) && declaresNobody(opgave);
}
