/**
 * Bytes of sheet XML, one, four and two at a time, little-endian. Plain constants, so that they stand as numbers in the code that
 * runs: the hottest loops of the product compare with them.
 */
export const DOT = 46;
export const EQUALS = 61;
export const GT = 62;
export const LOWER_B = 98;
export const LOWER_H = 104;
export const LOWER_I = 105;
export const LOWER_N = 110;
export const LOWER_R = 114;
export const LOWER_S = 115;
export const LOWER_T = 116;
export const LT = 60;
export const MINUS = 45;
export const NINE = 57;
export const QUOTE = 34;
export const SLASH = 47;
export const SPACE = 32;
export const UPPER_A = 65;
export const UPPER_Z = 90;
export const ZERO = 48;

/** `<row` */
export const FOUR_ROW = 0x776f723c;
/** ` r="` */
export const FOUR_ROW_NUMBER = 0x223d7220;
/** `</ro` */
export const FOUR_END_ROW = 0x6f722f3c;
/** `<c r` */
export const FOUR_CELL = 0x7220633c;
/** ` s="` */
export const FOUR_STYLE = 0x223d7320;
/** ` t="` */
export const FOUR_TYPE = 0x223d7420;
/** `str"` */
export const FOUR_STR = 0x22727473;
/** `><v>` */
export const FOUR_VALUE = 0x3e763c3e;
/** `</v>` */
export const FOUR_END_VALUE = 0x3e762f3c;
/** `</c>` */
export const FOUR_END_CELL = 0x3e632f3c;

/** `w>` */
export const TWO_END_ROW = 0x3e77;
/** `="` */
export const TWO_EQUALS_QUOTE = 0x223d;
/** `/>` */
export const TWO_END_EMPTY = 0x3e2f;
