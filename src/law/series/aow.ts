import { aow } from '../sources';
import { yearly } from './build';

const source = aow('artikel 7a, eerste lid', 'De pensioengerechtigde leeftijd en de aanvangsleeftijd zijn');

/**
 * Age at which the state pension (AOW) begins, in whole months. From 2026 on it is set year by year in the Staatscourant;
 * those values were not found.
 */
export const aowSeries = [
  yearly('aow.leeftijd', 'months', {
    2012: { value: '780', source },
    2013: { value: '781', source },
    2014: { value: '782', source },
    2015: { value: '783', source },
    2016: { value: '786', source },
    2017: { value: '789', source },
    2018: { value: '792', source },
    2019: { value: '796', source },
    2020: { value: '796', source },
    2021: { value: '796', source },
    2022: { value: '799', source },
    2023: { value: '802', source },
    2024: { value: '804', source },
    2025: { value: '804', source },
  }),
];
