import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { regiogroei } from './function';

export const words: FunctionWords<typeof regiogroei, typeof examples> = {
  summary: 'Groei van het aantal banen per regio tussen twee momenten.',
  about: [
    'Dit is de groei van de stand, met de nulmeting erbij, zoals in het onderzoek naar regionale verschillen; het is niet de groei van de extra banen. Ontbreekt een regio op een van de momenten, dan telt die daar als nul.',
  ],
  arguments: {
    regio_eerder: { name: 'regio_eerder', text: 'De regio per rij op het eerste moment.' },
    banen_eerder: { name: 'banen_eerder', text: 'De banen per rij op het eerste moment.' },
    regio_later: { name: 'regio_later', text: 'De regio per rij op het tweede moment.' },
    banen_later: { name: 'banen_later', text: 'De banen per rij op het tweede moment.' },
  },
  gives: 'Een tabel met koppen: eerder, later, groei en groei als deel van eerder.',
  examples: ['Twee regio’s, in andere volgorde op het tweede moment.'],
};
