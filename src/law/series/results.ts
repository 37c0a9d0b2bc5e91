import { letterResults2021, letterResults2024, publicPage } from '../sources';
import { yearly } from './build';

const formal2021 = letterResults2021('tabel 1, rij Formele dienstverbanden', '59.9281 7.094 67.0212');
const lent2021 = letterResults2021('tabel 1, rij Inleenverbanden', '1.039 4.748 5.787');
const total2021 = letterResults2021('tabel 1, rij Totaal', '60.966 11.842 72.809');
const formal2024 = letterResults2024('tabel 1, rij Formele dienstverbanden', '80.996');
const lent2024 = letterResults2024('tabel 1, rij Inleenverbanden', '- 3.853');
const total2024 = letterResults2024('tabel 1, rij Totaal', '77.143');

const total2015 = publicPage('binnenlandsbestuur.nl', 'resultaten van de eenmeting (eind 2015)');
const total2017 = publicPage('UWV', 'Jaarverslag 2017, Driemeting banenafspraak 2018');
const total2019 = publicPage(
  'adviesraadsociaaldomeinleiden.nl',
  'resultaten over 2019, bericht van 2 juli 2020',
);
const total2022 = publicPage('Tweede Kamer', 'Kamerstuk 36 449, nr. 3 (memorie van toelichting)');

const market2020 = letterResults2021(
  'Ontwikkelingen van de banenafspraak de afgelopen jaren, tweede alinea',
  '7.168 extra banen',
);
const government2020 = letterResults2021(
  'Ontwikkelingen van de banenafspraak de afgelopen jaren, derde alinea',
  '456 minder banen',
);
const all2020 = letterResults2021(
  'Een terugblik: de resultaten over 2021, eerste alinea',
  'zijn er in 2021 6.712 banen bijgekomen',
);
const market2023 = letterResults2024('Resultaten marktwerkgevers, tweede alinea', '4.969 extra banen');
const government2023 = letterResults2024(
  'Resultaten overheidswerkgevers, tweede alinea',
  '1.843 extra banen',
);

function minus(value: string, derivation: string, source: typeof all2020, margin = '1') {
  return { value, derivation, source, margin, status: 'derived' as const };
}

/**
 * Extra jobs against the nulmeting at the end of each year: cumulative, never per year.
 * A gap is a year whose figure is not known exactly (2016, 2018, the sectors in 2022, forms before 2020).
 */
export const resultSeries = [
  yearly('realisatie.markt.formeel', 'jobs', {
    2020: minus('51544', '53.798 (markt totaal 2020) − 2.254 (markt inleen 2020)', market2020, '2'),
    2021: { value: '59928', source: formal2021 },
    2023: minus('76027', '80.996 − 4.969', market2023),
    2024: { value: '80996', source: formal2024 },
  }),
  yearly('realisatie.overheid.formeel', 'jobs', {
    2020: minus('5855', '7.094 − 1.239', government2020),
    2021: { value: '7094', source: formal2021 },
    2023: minus('10788', '12.631 − 1.843', government2023),
    2024: { value: '12631', source: formal2024 },
  }),
  yearly('realisatie.totaal.formeel', 'jobs', {
    2021: { value: '67021', source: formal2021 },
    2023: minus('86815', '93.627 − 4.969 − 1.843', market2023, '2'),
    2024: { value: '93627', source: formal2024 },
  }),
  yearly('realisatie.markt.inleen', 'jobs', {
    2020: minus(
      '2254',
      '44.903 × 66,3% − 27.516,56, met 44.903 uit (6.443 + 8.689,44) / 33,7%',
      market2020,
      '2',
    ),
    2021: { value: '1039', source: lent2021 },
    2023: minus('-1996', '−3.853 + 1.857', market2023),
    2024: { value: '-3853', source: lent2024 },
  }),
  yearly('realisatie.overheid.inleen', 'jobs', {
    2020: minus('6443', '12.298 (overheid totaal 2020) − 5.855 (overheid formeel 2020)', government2020),
    2021: { value: '4748', source: lent2021 },
    2023: minus('845', '−158 + 1.003', government2023),
    2024: { value: '-158', source: lent2024 },
  }),
  yearly('realisatie.totaal.inleen', 'jobs', {
    2021: { value: '5787', source: lent2021 },
    2023: minus('-1151', '−4.011 + 1.857 + 1.003', market2023, '2'),
    2024: { value: '-4011', source: lent2024 },
  }),
  yearly('realisatie.markt.totaal', 'jobs', {
    2015: { value: '15604', source: total2015 },
    2017: { value: '30432', source: total2017 },
    2019: { value: '51829', source: total2019 },
    2020: minus('53798', '60.966 − 7.168', market2020),
    2021: { value: '60966', source: total2021 },
    2023: minus('74031', '77.143 − 3.112', market2023),
    2024: { value: '77143', source: total2024 },
  }),
  yearly('realisatie.overheid.totaal', 'jobs', {
    2015: { value: '5453', source: total2015 },
    2017: { value: '6471', source: total2017 },
    2019: { value: '9786', source: total2019 },
    2020: minus('12298', '11.842 + 456', government2020),
    2021: { value: '11842', source: total2021 },
    2023: minus('11634', '12.474 − 840', government2023),
    2024: { value: '12474', source: total2024 },
  }),
  yearly('realisatie.totaal.totaal', 'jobs', {
    2015: { value: '21057', source: total2015 },
    2017: minus('36903', '30.432 + 6.471', total2017),
    2019: { value: '61615', source: total2019 },
    2020: minus('66097', '72.809 − 6.712', all2020),
    2021: { value: '72809', source: total2021 },
    2022: { value: '81117', source: total2022 },
    2023: minus('85664', '89.616 − 3.112 − 840', market2023, '2'),
    2024: { value: '89616', source: total2024 },
  }),
];
