import { letterResults2021, letterResults2024, letterStudies2019 } from '../sources';
import { dated, yearly } from './build';

const level2021 = letterResults2021(
  'Een terugblik: de resultaten over 2021, eerste alinea',
  'zijn er eind 2021 147.988 banen',
);
const lent2021 = letterResults2021(
  'Vorm dienstverband, vierde alinea',
  'Eind 2021 waren er 41.993 banen via inleenverbanden.',
);
const level2024 = letterResults2024('Resultaten banenafspraak 2024, eerste alinea', '164.795 banen');
const lent2024 = letterResults2024('tabel 1, rij Inleenverbanden', '- 4.011');
const market2024 = letterResults2024('Resultaten marktwerkgevers, tweede alinea', '4.969 extra banen');
const government2024 = letterResults2024(
  'Resultaten overheidswerkgevers, tweede alinea',
  '1.843 extra banen',
);
const wsw2024 = letterResults2024(
  'Ontwikkeling van het aantal banen via inleenverbanden, tweede alinea',
  'met 11.100 afgenomen; in 2024 ging dat om een daling van 2.340 banen',
);

/** Published levels (nulmeting included) and published changes from one year to the next. */
export const levelSeries = [
  yearly('stand.totaal', 'jobs', {
    2021: { value: '147988', source: level2021 },
    2024: { value: '164795', source: level2024 },
  }),
  yearly('stand.inleen', 'jobs', {
    2021: { value: '41993', source: lent2021 },
    2023: {
      value: '35055',
      status: 'derived',
      derivation: '32.195 (eind 2024) + 1.857 + 1.003 (daling in 2024)',
      margin: '1',
      source: lent2024,
    },
    2024: { value: '32195', status: 'derived', derivation: '36.206 − 4.011', source: lent2024 },
  }),
  yearly('groei.totaal.totaal', 'jobs', {
    2021: {
      value: '6712',
      source: letterResults2021(
        'Een terugblik: de resultaten over 2021, eerste alinea',
        'Ten opzichte van 2020 zijn er in 2021 6.712 banen bijgekomen.',
      ),
    },
    2024: { value: '3952', status: 'derived', derivation: '3.112 + 840', margin: '1', source: market2024 },
  }),
  yearly('groei.markt.totaal', 'jobs', {
    2021: {
      value: '7168',
      source: letterResults2021(
        'Ontwikkelingen van de banenafspraak de afgelopen jaren, tweede alinea',
        '7.168 extra banen',
      ),
    },
    2024: { value: '3112', source: market2024 },
  }),
  yearly('groei.overheid.totaal', 'jobs', {
    2021: {
      value: '-456',
      source: letterResults2021(
        'Ontwikkelingen van de banenafspraak de afgelopen jaren, derde alinea',
        '456 minder banen',
      ),
    },
    2024: { value: '840', source: government2024 },
  }),
  yearly('groei.markt.formeel', 'jobs', { 2024: { value: '4969', source: market2024 } }),
  yearly('groei.markt.inleen', 'jobs', { 2024: { value: '-1857', source: market2024 } }),
  yearly('groei.overheid.formeel', 'jobs', {
    2021: {
      value: '1239',
      source: letterResults2021(
        'Ontwikkelingen van de banenafspraak de afgelopen jaren, derde alinea',
        'met 1.239 toegenomen',
      ),
    },
    2024: { value: '1843', source: government2024 },
  }),
  yearly('groei.overheid.inleen', 'jobs', { 2024: { value: '-1003', source: government2024 } }),
  yearly('wsw-detachering.toename', 'jobs', { 2024: { value: '-11100', source: wsw2024 } }),
  yearly('wsw-detachering.groei', 'jobs', { 2024: { value: '-2340', source: wsw2024 } }),
  dated('groei.2015-2017', 'jobs', [
    {
      from: '2017-01-01',
      until: '2018-01-01',
      value: '15847',
      source: letterStudies2019(
        'Onderzoek regionale verschillen, tweede alinea',
        'met 15.847 (+16,5 procent)',
      ),
    },
  ]),
];
