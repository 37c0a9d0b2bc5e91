import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { prognose } from './function';

export const words: FunctionWords<typeof prognose, typeof examples> = {
  summary: 'Trekt de trend van een reeks jaren door, met een onder- en bovengrens (95%).',
  about: [
    'Een rechte lijn door de punten (kleinste kwadraten), met de grenzen waartussen de uitkomst van één jaar met 95% zekerheid valt als de trend doorgaat. Er zijn minstens drie punten nodig.',
  ],
  arguments: {
    jaren: { name: 'jaren', text: 'De jaren van de reeks.' },
    banen: { name: 'banen', text: 'De banen in die jaren, in dezelfde volgorde.' },
    doeljaar: { name: 'doeljaar', text: 'Het jaar, of een bereik met jaren, waarvoor u de trend wilt.' },
  },
  gives: 'Een tabel met koppen: jaar, verwacht, laag en hoog.',
  examples: ['Een reeks die precies op een lijn ligt.', 'Twee punten zijn te weinig.'],
};
