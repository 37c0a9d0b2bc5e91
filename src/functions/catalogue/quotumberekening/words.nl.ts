import { ownValues, sectorOnly } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumberekening } from './function';

export const words: FunctionWords<typeof quotumberekening, typeof examples> = {
  summary: 'Het quotumpercentage uit de variabelen van de wet, als breuk (1,93% is 0,0193).',
  about: [
    '((A + B − H) × C + F × G) / (D × E − uitzenduren), naar beneden afgerond op twee decimalen van het percentage. A, B, F en G komen uit de regeling als u ze weglaat. C, D en E zijn niet gepubliceerd: die geeft u zelf.',
  ],
  arguments: {
    jaar: { name: 'jaar', text: 'Het jaar, voor A, B, F en G.' },
    sector: sectorOnly,
    c: { name: 'c', text: 'C: gemiddelde verloonde uren van iemand uit de doelgroep.' },
    d: { name: 'd', text: 'D: alle banen bij werkgevers die onder het quotum vallen.' },
    e: { name: 'e', text: 'E: gemiddelde verloonde uren van een werknemer.' },
    h: { name: 'h', text: 'H: extra banen bij vrijgestelde werkgevers; 0 als u dit weglaat.' },
    uitzenduren: {
      name: 'uitzenduren',
      text: 'Uren van uitzendkrachten die van D × E afgaan; 0 als u dit weglaat.',
    },
    a: { name: 'a', text: 'A: banen in de nulmeting; de gepubliceerde waarde als u dit weglaat.' },
    b: { name: 'b', text: 'B: extra banen; de gepubliceerde waarde als u dit weglaat.' },
    f: { name: 'f', text: 'F: personen met een voorziening; de gepubliceerde waarde als u dit weglaat.' },
    g: { name: 'g', text: 'G: hun gemiddelde uren; de gepubliceerde waarde als u dit weglaat.' },
    eigen_waarden: ownValues,
  },
  gives: 'Een breuk; geef de cel de opmaak Percentage.',
  examples: [
    '1,739 miljard uur geeft het percentage van 2018.',
    'Dezelfde uren geven de indicatie voor 2024.',
    'Alle variabelen zelf ingevuld.',
    'B van de markt is afgeleid voor 2022 tot en met 2026.',
    'Voor 2027 is B van de markt niet bekend.',
  ],
};
