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
  return `${asShown(number)}e2`;
}

/**
 * A number as a cell shows it, as decimal text: fifteen digits. Excel computes =1,93/100 as 0.019299999999999998, and a
 * legal rounding down would make 1.92 of that.
 */
export function asShown(value: Coerced): string {
  return (value as number).toPrecision(15);
}
