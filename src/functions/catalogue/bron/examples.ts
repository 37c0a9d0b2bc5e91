import { exampleOwnValues } from '../../example-values';
import type { Example } from '../../example';

export const examples = [
  {
    arguments: ['nulmeting.totaal.inleen'],
    result:
      'Kamerbrief resultaten banenafspraak 2021 (Kamerstukken II 2021/22, 34 352, nr. 255), Vorm dienstverband, derde alinea; https://zoek.officielebekendmakingen.nl/kst-34352-255.html; gelezen op 2026-11-22 in een afschrift van de tekst; gepubliceerd.',
  },
  {
    arguments: ['verdeelsleutel.overheid', 2020, 'en'],
    result:
      'Kamerbrief resultaten banenafspraak 2021 (Kamerstukken II 2021/22, 34 352, nr. 255), Vorm dienstverband, vierde alinea; https://zoek.officielebekendmakingen.nl/kst-34352-255.html; read on 2026-11-22 in a copy of the text; published.',
  },
  {
    arguments: ['verdeelsleutel.overheid', 2022, null, exampleOwnValues],
    result: 'Eigen waarde van de werkmap (BA_Parameters, rij 2): eigen onderzoek.',
  },
] as const satisfies readonly Example[];
