import { publicPage } from '../sources';
import { dated } from './build';

const months = { 1: '01', 2: '04', 3: '07', 4: '10' } as const;

function quarter(year: number, number: 1 | 2 | 3 | 4, value: string, site: string) {
  const until = number === 4 ? `${year + 1}-01-01` : `${year}-${months[(number + 1) as 2 | 3 | 4]}-01`;
  return {
    from: `${year}-${months[number]}-01`,
    until,
    value,
    source: publicPage(site, `UWV-trendrapportage, kwartaal ${number} van ${year}`),
  };
}

/**
 * Extra jobs against the nulmeting by the quarterly trend reports of UWV. Indicative and national: never to be mixed with
 * the official yearly results (`realisatie`).
 */
export const trendSeries = [
  dated('trend.totaal', 'jobs', [
    quarter(2016, 4, '22834', 'binnenlandsbestuur.nl'),
    quarter(2017, 4, '36968', 'factorwerk.org'),
    quarter(2018, 4, '53390', 'besseling.nl'),
    quarter(2019, 3, '58544', 'opnaarde25000.nl'),
    quarter(2020, 4, '66730', 'wsphaaglanden.nl'),
    quarter(2022, 3, '79714', 'schulinck.nl'),
    quarter(2022, 4, '80674', 'adviesraadsociaaldomeinleiden.nl'),
    quarter(2023, 2, '82904', 'uwv.nl'),
    quarter(2023, 3, '84471', 'wspregioamersfoort.nl'),
    quarter(2023, 4, '86264', 'opnaarde125000.nl'),
  ]),
];
