import type { KnownBsns } from '../../privacy/bsn';
import type { MetingSheet } from '../form/records';

/** The numbers in the columns of the BSN; gathered when first asked for, since few workbooks hold any elsewhere. */
export function knownBsns(metingen: readonly MetingSheet[]): KnownBsns {
  let known: Set<number> | undefined;
  const gather = () => {
    const numbers = new Set<number>();
    for (const { columns } of metingen)
      for (const value of columns.get('bsn')?.values ?? []) numbers.add(value);
    return numbers;
  };
  return { has: (number) => (known ??= gather()).has(number) };
}
