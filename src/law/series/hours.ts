import { besluitWfsv, letterResults2021 } from '../sources';
import { dated } from './build';

/** Hours of one job and of an average employee. */
export const hourSeries = [
  dated('uren.baan.week', 'hours per week', [
    {
      from: '2012-12-31',
      until: null,
      value: '25.5',
      source: letterResults2021(
        'noot 6, noot 8 en tabel 1, noot 1',
        'Als één baan voor de banenafspraak wordt een baan van 25,5 uur per week geteld.',
      ),
    },
  ]),
  dated('uren.baan.jaar', 'hours per year', [
    {
      from: '2012-12-31',
      until: '2017-01-01',
      value: '1331',
      status: 'derived',
      derivation: '25,5 uur per week × 52,2 weken = 1.331,1 uur, afgerond 1.331',
      source: letterResults2021(
        'noot 6',
        'Als één baan voor de banenafspraak wordt een baan van 25,5 uur per week geteld.',
      ),
    },
    {
      from: '2017-01-01',
      until: null,
      value: '1331',
      source: besluitWfsv('artikel 2.32, onderdeel d (variabele G)', 'bedraagt 1.331 uren per jaar'),
    },
  ]),
  dated('uren.werknemer.jaar', 'hours per year', [
    {
      from: '2013-01-01',
      until: null,
      value: '1623',
      source: besluitWfsv(
        'artikel 2.20, eerste lid',
        'met ingang van het kalenderjaar 2013 het gemiddeld aantal verloonde uren per werknemer op jaarbasis bepaald op 1.623 verloonde uren',
      ),
    },
  ]),
];
