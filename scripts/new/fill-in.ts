/** Stands where something has to be filled in; a test names every file where it still stands. */
export const FILL_IN = 'FILL IN';
