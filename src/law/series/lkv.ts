import { letterStudies2019, wtl } from '../sources';
import { dated } from './build';

const amounts = wtl(
  'artikel 2.13',
  'bedraagt € 1,01 per verloond uur van de werknemers die voldoen aan de voorwaarden',
);

/** Loonkostenvoordeel doelgroep banenafspraak (until 2026 with scholingsbelemmerden). */
export const lkvSeries = [
  dated('lkv.uurbedrag', 'euro per hour', [
    { from: '2018-01-01', until: null, value: '1.01', source: amounts },
  ]),
  dated('lkv.maximum', 'euro', [
    {
      from: '2018-01-01',
      until: null,
      value: '2000',
      source: wtl('artikel 2.13', 'doch ten hoogste € 2.000 per werknemer per kalenderjaar'),
    },
  ]),
  dated('lkv.looptijd', 'years', [
    {
      from: '2018-01-01',
      until: '2026-01-01',
      value: '3',
      source: letterStudies2019(
        'Onderzoek duurzaamheid van werk binnen de banenafspraak 2017–2018, alinea over maatregelen',
        'Op dit moment heeft een werkgever maximaal drie jaar recht op loonkostenvoordeel.',
      ),
    },
  ]),
];
