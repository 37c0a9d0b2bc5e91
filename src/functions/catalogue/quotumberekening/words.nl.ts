import { ownValues, sectorOnly } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumberekening } from './function';

export const words: FunctionWords<typeof quotumberekening, typeof examples> = {
  summary: 'Het quotumpercentage uit de variabelen van de wet, als breuk (1,93% is 0,0193).',
  about: [
    '((A + B − H) × C + F × G) / (D × E − uitzenduren), naar beneden afgerond op twee decimalen van het percentage. A, B, F en G komen uit de regeling als u ze weglaat; C, D en E zijn niet gepubliceerd en geeft u zelf.',
  ],
  arguments: {
    jaar: { name: 'jaar', text: 'Het jaar, voor A, B, F en G.' },
    sector: sectorOnly,
    c: { name: 'c', text: 'C: gemiddelde verloonde uren van iemand uit de doelgroep.' },
    d: { name: 'd', text: 'D: alle banen bij werkgevers die onder het quotum vallen.' },
    e: { name: 'e', text: 'E: gemiddelde verloonde uren van een werknemer.' },
    h: { name: 'h', text: 'H: extra banen bij vrijgestelde werkgevers; zonder is het 0.' },
    uitzenduren: {
      name: 'uitzenduren',
      text: 'Uren van uitzendkrachten die van D × E afgaan; zonder is het 0.',
    },
    a: { name: 'a', text: 'A: banen bij de nulmeting; zonder de gepubliceerde waarde.' },
    b: { name: 'b', text: 'B: extra banen; zonder de gepubliceerde waarde.' },
    f: { name: 'f', text: 'F: personen met een voorziening; zonder de gepubliceerde waarde.' },
    g: { name: 'g', text: 'G: hun gemiddelde uren; zonder de gepubliceerde waarde.' },
    eigen_waarden: ownValues,
  },
  gives: 'Een breuk; geef de cel een percentage-opmaak.',
  examples: [
    'Met 1,739 miljard uur komt het percentage van 2018 terug.',
    'En met dezelfde uren de indicatie voor 2024.',
    'Alle variabelen zelf ingevuld.',
    'B van de markt is na 2021 afgeleid, tot en met 2026.',
    'Voor 2027 is B van de markt niet bekend.',
  ],
};
