import type { BrandVariants } from '@fluentui/react-theme';

/** Excel's own green, from dark to light. */
export const excelGreen: BrandVariants = {
  10: '#03150B',
  20: '#072416',
  30: '#0A3520',
  40: '#0B4529',
  50: '#0C5431',
  60: '#0D6238',
  70: '#0F703B',
  80: '#107C41',
  90: '#1F8A4D',
  100: '#33985E',
  110: '#4AA772',
  120: '#63B587',
  130: '#7FC49E',
  140: '#9CD2B5',
  150: '#BBE1CD',
  160: '#DBF0E5',
};
