import { letterResults2021, letterResults2024, publicPage, regelingWfsv } from '../sources';
import type { Series, Source, Status } from '../types';
import { yearly } from './build';

type Cell = readonly [value: string, derivation?: string];
interface Year {
  readonly source: Source;
  readonly markt: Cell;
  readonly overheid: Cell;
  readonly totaal: Cell;
}

const bValues =
  'uit variabele B van de quotumregeling: B(t) = doelstelling(t − 1) + de helft van de toename in jaar t';

/** Agreed cumulative number of extra jobs at the end of each year. After 2025 none was agreed. */
const targets: Readonly<Record<number, Year>> = {
  2015: {
    source: publicPage('cedris.nl', 'pagina Wet banenafspraak'),
    markt: ['6000'],
    overheid: ['3000'],
    totaal: ['9000', '6.000 + 3.000'],
  },
  2016: {
    source: publicPage('binnenlandsbestuur.nl', 'Trend laat zien: banenafspraak 2016 gehaald'),
    markt: ['14000'],
    overheid: ['6500'],
    totaal: ['20500', '14.000 + 6.500'],
  },
  2017: {
    source: publicPage('UWV', 'Jaarverslag 2017, Driemeting banenafspraak 2018'),
    markt: ['23000'],
    overheid: ['10000'],
    totaal: ['33000', '23.000 + 10.000'],
  },
  2018: {
    source: publicPage('besseling.nl (AWVN)', 'totaal van de doelstelling over 2018'),
    markt: ['31000', bValues],
    overheid: ['12500', bValues],
    totaal: ['43500'],
  },
  2019: {
    source: publicPage('adviesraadsociaaldomeinleiden.nl', 'bericht van 2 juli 2020'),
    markt: ['40000'],
    overheid: ['15000'],
    totaal: ['55000', '40.000 + 15.000'],
  },
  2020: {
    source: publicPage('wsphaaglanden.nl', 'banenafspraak 2020'),
    markt: ['50000', bValues],
    overheid: ['17500', bValues],
    totaal: ['67500'],
  },
  2021: {
    source: letterResults2021('tabel 1, rij Doelstelling Sociaal Akkoord', '(60.000) (20.000) (80.000)'),
    markt: ['60000'],
    overheid: ['20000'],
    totaal: ['80000'],
  },
  2022: {
    source: publicPage('adviesraadsociaaldomeinleiden.nl', 'bericht van 3 mei 2023'),
    markt: ['70000'],
    overheid: ['22500'],
    totaal: ['92500', '70.000 + 22.500'],
  },
  2023: {
    source: publicPage('uwv.nl', 'bericht over de trendrapportage van het tweede kwartaal van 2023'),
    markt: ['80000', '105.000 − 25.000'],
    overheid: ['25000', 'einddoel overheid, dat in 2023 is bereikt (variabele B)'],
    totaal: ['105000'],
  },
  2024: {
    source: letterResults2024('tabel 1, rij Doelstelling Sociaal Akkoord', '(90.000) (25.000) (115.000)'),
    markt: ['90000'],
    overheid: ['25000'],
    totaal: ['115000'],
  },
  2025: {
    source: letterResults2021(
      'eerste bladzijde, tweede alinea',
      '125.000 extra banen gerealiseerd worden, 100.000 in de markt en 25.000 bij de overheid',
    ),
    markt: ['100000'],
    overheid: ['25000'],
    totaal: ['125000'],
  },
};

function series(sector: 'markt' | 'overheid' | 'totaal'): Series {
  return yearly(
    `doelstelling.${sector}`,
    'jobs',
    Object.fromEntries(
      Object.entries(targets).map(([year, target]) => {
        const [value, derivation] = target[sector];
        const status: Status = derivation === undefined ? 'published' : 'derived';
        const source = derivation === bValues ? regelingWfsv('artikel 3.35 (variabele B)') : target.source;
        return [year, { value, source, status, ...(derivation === undefined ? {} : { derivation }) }];
      }),
    ),
  );
}

export const targetSeries = [series('markt'), series('overheid'), series('totaal')];
