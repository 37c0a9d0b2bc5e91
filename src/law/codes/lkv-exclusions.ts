import { wfsv, wtl, wtlUntil2026 } from '../sources';
import type { IsoDate, Source } from '../types';

/** A kind of work for which there is no loonkostenvoordeel, by its code aard arbeidsverhouding. */
export interface LkvExclusion {
  /** Code aard arbeidsverhouding. */
  readonly aard: string;
  readonly because: 'wsw' | 'beschut-werk';
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly source: Source;
}

const wswOrSheltered = wtlUntil2026(
  'artikel 2.10, tweede lid, onderdeel b',
  'de werknemer arbeid verricht in een dienstbetrekking als bedoeld in artikel 2 van de Wet sociale werkvoorziening of als bedoeld in artikel 10b, eerste lid, van de Participatiewet',
);
const notLent = wtl(
  'artikel 2.10, tweede lid, onderdeel b',
  'waarbij die werknemer niet ter beschikking wordt gesteld aan een andere werkgever',
);
/** Since 2026 the right follows the register, from which beschut werk is left out. */
const notRegistered = wfsv('artikel 38b, eerste lid, aanhef (Participatiewet artikel 10b)');

const before2026 = { from: '2018-01-01', until: '2026-01-01', source: wswOrSheltered } as const;
const since2026 = { from: '2026-01-01', until: null } as const;

/** Until 2026 every Wsw employment was left out, lent or not; since then only Wsw work that is not lent. */
export const lkvExclusions: readonly LkvExclusion[] = [
  { aard: '21', because: 'wsw', ...before2026 },
  { aard: '21', because: 'wsw', ...since2026, source: notLent },
  { aard: '22', because: 'wsw', ...before2026 },
  { aard: '24', because: 'beschut-werk', ...before2026 },
  { aard: '24', because: 'beschut-werk', ...since2026, source: notRegistered },
];
