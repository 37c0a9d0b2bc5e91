import { letterResults2021, letterResults2024 } from '../sources';
import { yearly } from './build';

const nulmeting = letterResults2021(
  'Vorm dienstverband, derde alinea',
  '76,0 procent van deze inleenverbanden was gerelateerd aan de markt als inlenende sector en 24,0 procent aan de overheid.',
);
const key2020 = letterResults2021(
  'Vorm dienstverband, vierde alinea',
  'Dit is een lager percentage dan de 33,7 procent van vorig jaar.',
);
const key2021 = letterResults2021(
  'Vorm dienstverband, vierde alinea',
  '68 procent gerelateerd is aan de markt als inlenende sector en 32 procent aan de sector overheid',
);
const table2024 = letterResults2024('tabel 1, rij Inleenverbanden', '- 3.853');
const growth2024 = letterResults2024(
  'Resultaten overheidswerkgevers, tweede alinea',
  'het aantal banen via inleenverbanden met 1.003 afnam',
);

const how2024 =
  'enige sleutel met één decimaal waarbij 32.195 ingeleende banen −3.853 (markt) en −158 (overheid) geven ten opzichte van de nulmeting';
const how2023 =
  'enige sleutel met één decimaal waarbij 35.055 ingeleende banen −1.996 (markt) en 845 (overheid) geven; die standen volgen door aftrekken uit de brief over 2024, op 1 na';

/** Verdeelsleutel inleenverbanden: which share of the hours of lent jobs belongs to which sector. Years 2013-2019 and 2022 are not known. */
export const keySeries = [
  yearly('verdeelsleutel.markt', 'fraction', {
    2012: { value: '0.76', source: nulmeting },
    2020: { value: '0.663', source: key2020, status: 'derived', derivation: '100% − 33,7%' },
    2021: { value: '0.68', source: key2021 },
    2023: { value: '0.728', source: growth2024, status: 'derived', derivation: how2023 },
    2024: { value: '0.735', source: table2024, status: 'derived', derivation: how2024 },
  }),
  yearly('verdeelsleutel.overheid', 'fraction', {
    2012: { value: '0.24', source: nulmeting },
    2020: { value: '0.337', source: key2020 },
    2021: { value: '0.32', source: key2021 },
    2023: { value: '0.272', source: growth2024, status: 'derived', derivation: how2023 },
    2024: { value: '0.265', source: table2024, status: 'derived', derivation: how2024 },
  }),
];
