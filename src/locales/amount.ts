/** Whether it is one of something; a number may be written out already. */
export const isOne = (n: number | string): boolean => n === 1 || n === '1';

/** `1 rij`, `2 rijen`, `1,5 banen`. */
export const amount = (n: number | string, one: string, more: string): string =>
  `${String(n)} ${isOne(n) ? one : more}`;
