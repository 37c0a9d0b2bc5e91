import { isBsnNumber, maskBsns } from './bsn';

type FactValue = string | number | boolean | null | readonly string[] | readonly number[];

/**
 * The same facts with every burgerservicenummer masked, in texts and where it stands as a number. What stood in a cell gets
 * into facts, so into messages; a column of hours can hold the number of a person as well.
 *
 * @param options `numbers: false` leaves numbers alone, for facts about sums, which are large without being anyone's
 */
export function maskFacts<T extends Readonly<Record<string, FactValue>>>(
  facts: T,
  { numbers }: { readonly numbers: boolean } = { numbers: true },
): T {
  const masked = Object.entries(facts).map(([name, value]) => [name, maskFact(value, numbers)]);
  return Object.fromEntries(masked) as T;
}

function maskFact(value: FactValue, numbers: boolean): FactValue {
  if (typeof value === 'string') return maskBsns(value);
  if (typeof value === 'number') return numbers ? maskNumber(value) : value;
  if (!Array.isArray(value)) return value;
  return value.map((each: string | number) => maskFact(each, numbers)) as string[];
}

function maskNumber(value: number): FactValue {
  return isBsnNumber(value) ? maskBsns(String(value), { expected: true }) : value;
}
