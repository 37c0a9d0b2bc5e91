import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { lhnrgeldig } from './function';

export const words: FunctionWords<typeof lhnrgeldig, typeof examples> = {
  summary: 'Of een tekst een loonheffingennummer kan zijn (elfproef, L en volgnummer).',
  about: ['Negen cijfers die kloppen volgens de elfproef, de letter L en een volgnummer vanaf 01.'],
  arguments: {
    nummer: { name: 'nummer', text: 'Het nummer als tekst, of een bereik.' },
  },
  gives: 'WAAR of ONWAAR.',
  examples: ['Een goed gevormd nummer.', 'Volgnummer 00 bestaat niet.', 'Met een B is het een btw-nummer.'],
};
