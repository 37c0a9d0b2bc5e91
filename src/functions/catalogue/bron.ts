import { cite as citeEn } from '../../locales/en/citation';
import { cite as citeNl } from '../../locales/nl/citation';
import { language, parameterName } from '../choices';
import { valueAt } from '../figures';
import { exampleOwnValues } from '../example-values';
import { ownValues } from '../own-values';
import type { EachSpec } from '../spec';
import { allSources } from '../sources';

/** The citation of a figure: document, number, place, day read, and how it was derived where it was. */
export const bron: EachSpec = {
  id: 'BRON',
  group: 'bron',
  result: 'each',
  arguments: [
    { id: 'naam', type: { kind: 'choice', choice: parameterName }, blankIsBlank: true },
    { id: 'datum', type: { kind: 'date', orYear: true }, optional: true },
    { id: 'taal', type: { kind: 'choice', choice: language }, optional: true },
    ownValues,
  ],
  bind: (law, datum, taal) => (naam) => (taal === 'en' ? citeEn : citeNl)(valueAt(law, String(naam), datum)),
  sources: allSources,
  noTwin: 'words',
  examples: [
    {
      arguments: ['nulmeting.totaal.inleen'],
      result:
        'Kamerbrief resultaten banenafspraak 2021 (Kamerstukken II 2021/22, 34 352, nr. 255), Vorm dienstverband, derde alinea; https://zoek.officielebekendmakingen.nl/kst-34352-255.html; gelezen op 2026-11-22; gepubliceerd.',
    },
    {
      arguments: ['verdeelsleutel.overheid', 2020, 'en'],
      result:
        'Kamerbrief resultaten banenafspraak 2021 (Kamerstukken II 2021/22, 34 352, nr. 255), Vorm dienstverband, vierde alinea; https://zoek.officielebekendmakingen.nl/kst-34352-255.html; read on 2026-11-22; published.',
    },
    {
      arguments: ['verdeelsleutel.overheid', 2022, null, exampleOwnValues],
      result: 'Eigen waarde van de werkmap (BA_Parameters, rij 2): eigen onderzoek.',
    },
  ],
};
