/** Jobs to two decimals. */
export const rounded = (jobs: number) => Math.round(jobs * 100) / 100;
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
