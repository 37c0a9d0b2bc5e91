/** The unit in which jobs are shown where nothing is protected. */
export const HUNDREDTH = 0.01;

/** Jobs as a multiple of a unit of 1, 0.1 or 0.01. */
export function rounded(jobs: number, unit = HUNDREDTH): number {
  const parts = Math.round(1 / unit);
  return Math.round(jobs * parts) / parts;
}

export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
