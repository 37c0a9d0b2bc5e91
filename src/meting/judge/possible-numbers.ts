import type { ColumnId } from '../form/columns';

type Range = readonly [least: number, most: number];

/** What numbers of a column can be at all: outside it stands something else, such as a number of a person. */
export const POSSIBLE: Partial<Readonly<Record<ColumnId, Range>>> = {
  jaar: [1900, 2199],
  verloondeUren: [-8784, 8784],
  contracturenPW: [-168, 168],
  numIv: [0, 9999],
  // Days from 1990 to 2199.
  datAanvTv: [32_874, 109_575],
  datEindTv: [32_874, 109_575],
  datRegistratie: [32_874, 109_575],
};

/** Of columns that prove nothing by themselves. */
const OTHERS: Partial<Readonly<Record<ColumnId, Range>>> = {
  urenToegerekend: [0, 8784],
  sectorcode: [1, 99],
  divisor: [20, 1400],
  banen: [-20, 20],
};

/** Whether a number can be one of a column. */
export function isNumberOf(id: ColumnId, number: number): boolean {
  const [least, most] = POSSIBLE[id] ?? OTHERS[id] ?? [-Infinity, Infinity];
  return number >= least && number <= most;
}
