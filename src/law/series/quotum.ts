import { besluitWfsv, publicPage, regelingWfsv, wfsv } from '../sources';
import { dated, yearly } from './build';

const percentage2018 = publicPage('vo-raad.nl', 'Quotumpercentage banenafspraak nader toegelicht');
const indicative = publicPage(
  'voion.nl',
  'Indicatie quotumpercentage 2019 en verder, bericht van 11 september 2018',
);
const variableA = regelingWfsv('artikel 3.35, onderdeel a (variabele A)');
const variableB = regelingWfsv('artikel 3.35 (variabele B)');
const variableFGovernment = besluitWfsv('artikel 2.32, onderdeel b (variabele F)');
const variableFMarket = besluitWfsv('artikel 2.32, onderdeel c (variabele F)');

function perYear(
  source: ReturnType<typeof wfsv>,
  values: Readonly<Record<number, string>>,
): Record<number, { value: string; source: ReturnType<typeof wfsv> }> {
  return Object.fromEntries(Object.entries(values).map(([year, value]) => [year, { value, source }]));
}

/** From the first year on, open-ended after the last: the regulation says "en verder". */
function fromYear(
  name: string,
  unit: 'jobs' | 'persons',
  source: ReturnType<typeof wfsv>,
  values: Readonly<Record<number, string>>,
) {
  const entries = Object.entries(values);
  return dated(
    name,
    unit,
    entries.map(([year, value], place) => ({
      from: `${year}-01-01`,
      until: place === entries.length - 1 ? null : `${Number(year) + 1}-01-01`,
      value,
      source,
    })),
  );
}

/**
 * What the quotum is computed from. Percentages after 2018 were only announced as an indication; the definitive ones of
 * 2019 and later are not known here, nor is the percentage for the market of 2026: a workbook may supply them.
 */
export const quotumSeries = [
  yearly('quotum.percentage.overheid', 'percent', perYear(percentage2018, { 2018: '1.93' })),
  dated('quotum.percentage.markt', 'percent', []),
  yearly(
    'quotum.percentage.indicatief.overheid',
    'percent',
    perYear(indicative, {
      2019: '2.14',
      2020: '2.36',
      2021: '2.57',
      2022: '2.78',
      2023: '2.99',
      2024: '3.09',
    }),
  ),
  dated('quotum.a.overheid', 'jobs', [
    { from: '2017-01-01', until: null, value: '13504', source: variableA },
  ]),
  dated('quotum.a.markt', 'jobs', [{ from: '2017-01-01', until: null, value: '35927', source: variableA }]),
  fromYear('quotum.b.overheid', 'jobs', variableB, {
    2017: '8750',
    2018: '11250',
    2019: '13750',
    2020: '16250',
    2021: '18750',
    2022: '21250',
    2023: '23750',
    2024: '25000',
  }),
  yearly(
    'quotum.b.markt',
    'jobs',
    perYear(variableB, { 2017: '19500', 2018: '27000', 2019: '35500', 2020: '45000', 2021: '55000' }),
  ),
  fromYear('quotum.f.overheid', 'persons', variableFGovernment, {
    2017: '256',
    2018: '534',
    2019: '811',
    2020: '1089',
    2021: '1367',
    2022: '1644',
    2023: '1922',
  }),
  fromYear('quotum.f.markt', 'persons', variableFMarket, {
    2017: '744',
    2018: '1348',
    2019: '1953',
    2020: '2557',
    2021: '3161',
    2022: '3766',
    2023: '4370',
    2024: '4974',
    2025: '5578',
  }),
  dated('quotum.g', 'hours per year', [
    {
      from: '2017-01-01',
      until: null,
      value: '1331',
      source: besluitWfsv('artikel 2.32, onderdeel d (variabele G)', 'bedraagt 1.331 uren per jaar'),
    },
  ]),
  dated('quotum.tekort.uren', 'hours per year', [
    {
      from: '2017-01-01',
      until: null,
      value: '1331',
      status: 'derived',
      derivation:
        'gelijk aan variabele G; de ministeriële regeling die dit gemiddelde vaststelt (Besluit Wfsv artikel 2.23, eerste lid) is niet gezien',
      source: besluitWfsv('artikel 2.23, eerste lid, en artikel 2.32, onderdeel d'),
    },
  ]),
  dated('quotum.drempel.werknemers', 'employees', [
    { from: '2013-01-01', until: null, value: '25', source: wfsv('artikel 34, vierde en zesde lid') },
  ]),
  dated('quotum.drempel.uren', 'hours', [
    {
      from: '2013-01-01',
      until: null,
      value: '40575',
      source: besluitWfsv('artikel 2.21, eerste lid', 'minder dan 40.575 verloonde uren'),
    },
  ]),
  dated('quotum.heffing', 'euro', [
    {
      from: '2017-01-01',
      until: null,
      value: '5000',
      source: wfsv(
        'artikel 38h, vierde lid',
        'De quotumheffing bedraagt het quotumtekort vermenigvuldigd met € 5.000.',
      ),
    },
  ]),
];
