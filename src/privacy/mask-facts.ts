import { isBsnNumber, maskBsns } from './bsn';

type FactValue = string | number | boolean | null | readonly string[] | readonly number[];

/**
 * The same facts with every burgerservicenummer masked, in texts and where it stands as a number. What stood in a cell gets
 * into facts, so into messages; a column of hours can hold the number of a person as well.
 *
 * @param ofNumbers which numbers to look at; all when left out. A sum of hours or euros can be as large without being anyone's.
 */
export function maskFacts<T extends Readonly<Record<string, FactValue>>>(
  facts: T,
  ofNumbers?: Pick<ReadonlySet<number>, 'has'>,
): T {
  const masked = Object.entries(facts).map(([name, value]) => [name, maskFact(value, ofNumbers)]);
  return Object.fromEntries(masked) as T;
}

function maskFact(value: FactValue, ofNumbers: Pick<ReadonlySet<number>, 'has'> | undefined): FactValue {
  if (typeof value === 'string') return maskBsns(value);
  if (typeof value === 'number') return (ofNumbers?.has(value) ?? true) ? maskNumber(value) : value;
  if (!Array.isArray(value)) return value;
  return value.map((each: string | number) => maskFact(each, ofNumbers)) as string[];
}

function maskNumber(value: number): FactValue {
  const whole = Math.trunc(Math.abs(value));
  return isBsnNumber(whole) ? maskBsns(String(whole), { expected: true }) : value;
}
