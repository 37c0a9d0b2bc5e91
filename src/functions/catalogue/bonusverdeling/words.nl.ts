import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { bonusverdeling } from './function';

const further = (place: string) => ({
  name: `${place}_aandeel`,
  text: 'Nog een aandeel, als u de aandelen los typt in plaats van in een bereik.',
});

export const words: FunctionWords<typeof bonusverdeling, typeof examples> = {
  summary: 'Verdeelt een bedrag in aandelen, zo dat de centen precies optellen.',
  about: [
    'Ieder krijgt de hele centen van het eigen aandeel. De centen die overblijven, gaan naar de grootste resten, in de volgorde van de lijst. Werkgevers in een keten mogen elke verdeling afspreken.',
  ],
  arguments: {
    bedrag: { name: 'bedrag', text: 'Het bedrag dat u verdeelt, in euro.' },
    aandelen: {
      name: 'aandelen',
      text: 'De aandelen: samen 1 (100%), of hele getallen als delen (1, 1 en 1 is elk een derde); een bereik. Of typ de aandelen los, na elkaar.',
    },
    aandeel_2: further('tweede'),
    aandeel_3: further('derde'),
    aandeel_4: further('vierde'),
    aandeel_5: further('vijfde'),
    aandeel_6: further('zesde'),
    aandeel_7: further('zevende'),
    aandeel_8: further('achtste'),
  },
  gives: 'Euro per aandeel, in dezelfde vorm als het bereik; los getypte aandelen naast elkaar.',
  examples: [
    'Drie werkgevers, elk een derde.',
    'Hetzelfde in delen.',
    'Hetzelfde in delen, los getypt.',
    'Driekwart en een kwart.',
    'Aandelen die geen 100% zijn.',
  ],
};
