/** A day on which what tests make is checked: every year of theirs is over. */
export const A_DAY = '2028-01-10';
