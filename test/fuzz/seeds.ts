/** Seeds of the tests, one for each file `fuzz-N.test.ts`; a seed that ever found a defect stays here. */
export const seeds: readonly number[] = [1, 20260401];
