import { maskBsns } from './bsn';

/** `meting.xlsx` as `meting (2).xlsx`. */
function numbered(name: string, number: number): string {
  const end = name.lastIndexOf('.');
  return end === -1 ? `${name} (${number})` : `${name.slice(0, end)} (${number})${name.slice(end)}`;
}

/** Names with the same one are alike where all that may be a number of a person is masked in them. */
export function nameKey(name: string): string {
  return maskBsns(name).replace(/\d(?:[ ._-]?\d){7,}/g, (digits) => `******${digits.slice(-3)}`);
}

/** The name of a file, numbered where another has the same one by `nameKey`: many call theirs alike, and results are told apart by name. */
export function ownName(name: string, taken: ReadonlySet<string>): string {
  let own = name;
  for (let number = 2; taken.has(nameKey(own)); number++) own = numbered(name, number);
  return own;
}
