/**
 * A reference, with the sheet that it names and its cells; or a text or another word, which are passed over as a whole. The name of a
 * sheet has at most 31 signs.
 */
const referenceOrWord =
  /"(?:[^"]|"")*"|(?:(?:'(?:[^']|''){1,31}'|[\p{L}_][\p{L}\p{N}_.]{0,30})!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])|[\p{L}\p{N}_.$'!]+/gu;

/** What a reference becomes; `null` where what it stands for is gone. */
export type Adapt = (reference: string) => string | null;

/** A formula of Excel with each of its references adapted; `null` where one of them is gone. */
export function withReferences(formula: string, adapt: Adapt): string | null {
  let isGone = false;
  const adapted = formula.replace(referenceOrWord, (whole: string, cells?: string) => {
    if (cells === undefined) return whole;
    const now = adapt(whole);
    if (now === null) isGone = true;
    return now ?? whole;
  });
  return isGone ? null : adapted;
}

const startOfCells = (reference: string): number => reference.lastIndexOf('!') + 1;

/** Whether a formula means other cells where it is read from another cell. */
export function isRelative(formula: string): boolean {
  let found = false;
  withReferences(formula, (reference) => {
    const cells = reference.slice(startOfCells(reference));
    found ||= /[A-Z\d]/.test(cells.replace(/\$(?:[A-Z]+|\d+)/g, ''));
    return reference;
  });
  return found;
}

/** A formula as it reads some rows further down. */
export function rowsDown(formula: string, rows: number): string {
  const down = (reference: string): string => {
    const at = startOfCells(reference);
    return (
      reference.slice(0, at) +
      reference
        .slice(at)
        .replace(/(^|[A-Z:])(\d+)/g, (_, before: string, row: string) => before + String(Number(row) + rows))
    );
  };
  return withReferences(formula, down) ?? formula;
}
