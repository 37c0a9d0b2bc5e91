import { ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { doelstelling } from './function';

export const words: FunctionWords<typeof doelstelling, typeof examples> = {
  summary: 'De doelstelling van een jaar: extra banen sinds de nulmeting.',
  about: [
    'Doelstellingen tellen over de jaren op: 90.000 voor de markt in 2024 betekent 90.000 banen meer dan eind 2012, niet 90.000 in dat jaar.',
  ],
  arguments: {
    jaar: { name: 'jaar', text: 'Het jaar, of een bereik met jaren.' },
    sector: { name: 'sector', text: '"markt", "overheid" of "totaal"; zonder sector een tabel.' },
    eigen_waarden: ownValues,
  },
  gives: 'Extra banen; zonder sector een tabel met koppen en een rij per jaar.',
  examples: [
    'De doelstelling voor de markt in 2024.',
    'Zonder sector: een tabel.',
    'Na 2025 blijft het bij 125.000 banen. Van die bron is alleen een uittreksel gezien.',
    'Voor 2015 was er geen doelstelling.',
  ],
};
