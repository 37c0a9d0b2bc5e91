import { ownName } from '../../privacy/own-name';

/** The file under a name that no other has, by `nameKey`. */
export function underOwnName(file: File, taken: ReadonlySet<string>): File {
  const name = ownName(file.name, taken);
  return name === file.name ? file : new File([file], name, { type: file.type });
}
