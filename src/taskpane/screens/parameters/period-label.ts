import type { DatedValue } from '../../../law';
import { periodOf } from './period';
import type { ParameterScreenWords } from './words';

/** The period of a value in words. */
export function periodLabel(
  value: Pick<DatedValue, 'from' | 'until'>,
  pane: ParameterScreenWords['pane'],
): string {
  const period = periodOf(value);
  if (period.kind === 'year') return period.year;
  return period.kind === 'open' ? pane.from(period.from) : pane.between(period.from, period.last);
}
