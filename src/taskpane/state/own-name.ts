import { maskBsns } from '../../privacy/bsn';

/** `meting.xlsx` as `meting (2).xlsx`. */
function numbered(name: string, number: number): string {
  const end = name.lastIndexOf('.');
  return end === -1 ? `${name} (${number})` : `${name.slice(0, end)} (${number})${name.slice(end)}`;
}

/** Names with the same one are alike where all that may be a number of a person is masked in them. */
export function nameKey(name: string): string {
  return maskBsns(name).replace(/\d(?:[ ._-]?\d){7,}/g, (digits) => `******${digits.slice(-3)}`);
}

/** The file under a name that no other has, by `nameKey`: many call theirs alike, and results are told apart by name. */
export function underOwnName(file: File, taken: ReadonlySet<string>): File {
  let name = file.name;
  for (let number = 2; taken.has(nameKey(name)); number++) name = numbered(file.name, number);
  return name === file.name ? file : new File([file], name, { type: file.type });
}
