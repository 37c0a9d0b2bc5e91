import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { bonusverdeling } from './function';

const further = (place: string) => ({
  name: `${place}_share`,
  text: 'Another share, if you type the shares one by one instead of in a range.',
});

export const words: FunctionWords<typeof bonusverdeling, typeof examples> = {
  summary: 'Divides an amount into shares so that the cents add up exactly.',
  about: [
    'Everyone gets the whole cents of their share. The cents left over go to the largest remainders, in the order of the list. Employers in a chain may agree on any split.',
  ],
  arguments: {
    bedrag: { name: 'amount', text: 'The amount to divide, in euro.' },
    aandelen: {
      name: 'shares',
      text: 'The shares: they add up to 1 (100%), or are whole numbers as parts (1, 1 and 1 is a third each); a range. Or type the shares one by one.',
    },
    aandeel_2: further('second'),
    aandeel_3: further('third'),
    aandeel_4: further('fourth'),
    aandeel_5: further('fifth'),
    aandeel_6: further('sixth'),
    aandeel_7: further('seventh'),
    aandeel_8: further('eighth'),
  },
  gives:
    'Euros for each share, in the same shape as the range; shares typed one by one are next to each other.',
  examples: [
    'Three employers, a third each.',
    'The same, as parts.',
    'The same, as parts typed one by one.',
    'Three quarters and a quarter.',
    'Shares that are not 100%.',
  ],
};
