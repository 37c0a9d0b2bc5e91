import { FunctionError } from './function-error';
import type { ArgumentKind, Coerced } from './spec';

/** A percentage as Excel holds it: 1.93% is 0.0193. */
export const fraction: ArgumentKind = { kind: 'number', min: 0 };

/** The highest quotum percentage that is thinkable; 1.93 typed for 1.93% must not become 193%. */
const highest = 0.1;

/**
 * The percentage (1.93) of a fraction in a cell (0.0193 or 1.93%).
 *
 * @throws FunctionError `not-a-fraction` above 10%.
 */
export function percentOf(value: Coerced, argument: string): string {
  const number = value as number;
  if (number > highest) throw new FunctionError('#NUM!', 'not-a-fraction', { argument, value: number });
  // Via decimal text: 0.0193 * 100 is 1.9299999999999997 in binary fractions.
  return `${String(number)}e2`;
}
