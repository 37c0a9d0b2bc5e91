import { further, relation } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { teltmee } from './function';

export const words: FunctionWords<typeof teltmee, typeof examples> = {
  summary: 'Of een arbeidsrelatie op een dag meetelt voor de banenafspraak.',
  about: [
    'De functie loopt dezelfde stappen als de controle van een meting: aard van de arbeidsverhouding, beschut werk, grond, registratie. WAAROM geeft met dezelfde argumenten de reden en de vindplaats.',
    'Laat u de registratie weg, dan wordt aangenomen dat die de dag dekt. Kan de functie het niet weten, dan geeft die een fout, nooit ONWAAR.',
  ],
  arguments: {
    ...relation,
    ...further,
  },
  gives: 'WAAR of ONWAAR; een fout als er te weinig bekend is.',
  examples: [
    'Een gewoon dienstverband met een registratie uit 2020.',
    'Beschut werk telt niet mee.',
    'Een kolom codes: uitzendkracht, Wsw beschut, Wsw-detachering.',
    'Een onbekende code geeft een fout, geen ONWAAR.',
  ],
};
