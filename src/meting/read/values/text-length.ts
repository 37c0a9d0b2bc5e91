/** Nothing longer is a heading, a label or a code, whatever a program did to it: of a text that fills its cell no more is looked at. */
export const LONGEST_LABEL = 500;
/** More characters than any number or day that was meant. */
const LONGEST_VALUE = 100;

export const isTooLongForLabel = (text: string): boolean => text.length > LONGEST_LABEL;

/** Spaces around it do not count. */
export const isTooLongForValue = (text: string): boolean =>
  text.length > LONGEST_VALUE && text.trim().length > LONGEST_VALUE;
