import { letterStudies2019, publicPage } from '../sources';
import { dated } from './build';

const place = (alinea: string, quote: string) =>
  letterStudies2019(`Onderzoek duurzaamheid van werk binnen de banenafspraak 2017–2018, ${alinea}`, quote);

const outflow = place('Werkzaam zijn en blijven', '6 procent, waar dit een jaar eerder 8 procent was');

/** One year from the third quarter of the year before: `2017-07-01` to `2018-07-01` is the study year 2017-2018. */
const study = (year: number) => ({ from: `${year}-07-01`, until: `${year + 1}-07-01` });

/** One year from the fourth quarter: who started from `2016-10-01` on and before `2017-10-01`. */
const started = (year: number) => ({ from: `${year}-10-01`, until: `${year + 1}-10-01` });

/** Published retention (werkbehoud), as fractions, by the year in which the observation starts. */
export const retentionSeries = [
  dated('werkbehoud.jaar', 'fraction', [
    {
      ...study(2016),
      value: '0.83',
      source: place('Werkzaam zijn en blijven', 'Een jaar eerder was dit 83 procent.'),
    },
    {
      ...study(2017),
      value: '0.85',
      source: place('Werkzaam zijn en blijven', '85 procent van de werkzame mensen'),
    },
    {
      ...study(2021),
      value: '0.88',
      source: publicPage('kennisbundel.nl', 'Duurzaamheid van werk 2021-2022'),
    },
    {
      ...study(2022),
      value: '0.87',
      source: publicPage('opnaarde125000.nl', 'Duurzaamheid banenafspraakbanen 2022-2023'),
    },
  ]),
  dated('werkbehoud.participatiewet', 'fraction', [
    {
      ...study(2015),
      value: '0.71',
      source: place('Werkzaam zijn en blijven', 'in 2015–2016 was dit percentage 71 procent'),
    },
    {
      ...study(2016),
      value: '0.78',
      source: place('Werkzaam zijn en blijven', 'was dit percentage 78 procent'),
    },
    { ...study(2017), value: '0.82', source: place('Werkzaam zijn en blijven', 'behield 82 procent') },
  ]),
  dated('werkbehoud.starters.een-jaar', 'fraction', [
    {
      ...started(2015),
      value: '0.64',
      source: place(
        'Werkzaam worden en blijven: periode van een jaar',
        'Een jaar daarvoor was dit percentage 64 procent.',
      ),
    },
    {
      ...started(2016),
      value: '0.67',
      source: place('Werkzaam worden en blijven: periode van een jaar', 'nog 67 procent aan het werk'),
    },
  ]),
  dated('werkbehoud.starters.twee-jaar', 'fraction', [
    {
      ...started(2015),
      value: '0.58',
      source: place('Werkzaam worden en blijven: periode van twee jaar', '58 procent twee jaar later'),
    },
  ]),
  dated('werkbehoud.zelfde-baan', 'fraction', [
    {
      ...study(2017),
      value: '0.38',
      source: place(
        'Vast of tijdelijk dienstverband',
        'dezelfde baan meer dan een jaar behoudt is 38 procent',
      ),
    },
  ]),
  dated('uren.vast-contract', 'fraction', [
    {
      ...study(2016),
      value: '0.61',
      source: place('Vast of tijdelijk dienstverband', 'Een jaar eerder was dit percentage 61 procent.'),
    },
    {
      ...study(2017),
      value: '0.58',
      source: place(
        'Vast of tijdelijk dienstverband',
        'gewerkt in een vast dienstverband, namelijk 58 procent',
      ),
    },
  ]),
  dated('uitstroom.doelgroepregister', 'fraction', [
    { ...study(2016), value: '0.08', source: outflow },
    { ...study(2017), value: '0.06', source: outflow },
  ]),
];
