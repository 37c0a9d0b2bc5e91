import { letterImprovement2025, regelingWfsv2015, wetBanenafspraak, wfsv, wfsv2020 } from '../sources';
import type { IsoDate, Source } from '../types';
import { statusIn, type LawCode } from './code';

/** A ground of the Wet banenafspraak. */
export interface LaterGround extends LawCode {
  /** The code of the same ground under the Wfsv. */
  readonly before: string;
}

function ground(code: string, name: string, source: Source, from: IsoDate = '2012-12-31'): LawCode {
  return { code, name, from, until: null, source, status: statusIn(source), regime: 'wfsv' };
}

/** The calendar year in which article 2 of the Wet banenafspraak comes into force is not known. */
const NOT_KNOWN_YET: IsoDate = '9999-01-01';

function later(code: string, before: string, name: string, place: string): LaterGround {
  return {
    code,
    before,
    name,
    from: NOT_KNOWN_YET,
    until: null,
    source: wetBanenafspraak(place),
    status: 'published',
    regime: 'wet-banenafspraak',
  };
}

const paragraph1 = (part: string) => wfsv(`artikel 38b, eerste lid, onderdeel ${part}`);

/**
 * Paragraphs 2 and 6 count for the banenafspraak since the text of 2020-01-01; the text before it (2019-06-20) names
 * paragraphs 1 and 4 only.
 */
const countsSince2020 = wfsv2020(
  'artikel 122n, eerste lid, en artikel 38b, tweede en zesde lid',
  'artikel 38b, eerste, tweede en zesde lid, en het vijfde lid',
);

/** Grounds for being in the doelgroepregister (Wfsv article 38b), with the day from which each counts. */
export const registerGrounds: readonly LawCode[] = [
  ground('a', 'Participatiewet, minder dan het wettelijk minimumloon (ook Praktijkroute)', paragraph1('a')),
  ground('b', 'Wsw-indicatie', paragraph1('b')),
  ground('c', 'Wajong', paragraph1('c')),
  ground('d', 'indicatie bij AMvB (vso, praktijkonderwijs, entree)', paragraph1('d')),
  ground('e', 'Participatiewet, op eigen verzoek', paragraph1('e')),
  ground('f', 'overgangsgroep (onderdeel b of c sinds 1 januari 2013)', paragraph1('f')),
  ground('g', 'IVA met loondispensatie', paragraph1('g'), '2026-01-01'),
  ground('2', 'wettelijk minimumloon alleen met een voorziening', countsSince2020, '2020-01-01'),
  ground('6', 'registratie nog niet geëindigd', countsSince2020, '2020-01-01'),
  ground('gelijkgesteld', 'ID- of Wiw-baan', regelingWfsv2015('artikel 3.26 (nummer van 2015)')),
];

/** The grounds of the Wet banenafspraak (article 2), which hold from the calendar year in which that article is in force. */
export const registerGroundsLater: readonly LaterGround[] = [
  later(
    'a',
    'a',
    'Participatiewet, minder dan het wettelijk minimumloon (ook op eigen verzoek)',
    'artikel 2, eerste lid, onderdeel a',
  ),
  later('b', 'b', 'Wsw-indicatie', 'artikel 2, eerste lid, onderdeel b'),
  later('c', 'c', 'Wajong', 'artikel 2, eerste lid, onderdeel c'),
  later(
    'd',
    'd',
    'indicatie bij AMvB (vso, praktijkonderwijs, entree)',
    'artikel 2, eerste lid, onderdeel d',
  ),
  later(
    'e',
    'f',
    'overgangsgroep (onderdeel b of c sinds 1 januari 2013)',
    'artikel 2, eerste lid, onderdeel e',
  ),
  later('f', '2', 'wettelijk minimumloon alleen met een voorziening', 'artikel 2, eerste lid, onderdeel f'),
  later('g', 'gelijkgesteld', 'ID- of Wiw-baan', 'artikel 2, eerste lid, onderdeel g'),
  later('2', '6', 'registratie nog niet geëindigd', 'artikel 2, tweede lid'),
];

/** From when a Wajonger without lasting capacity for work counts, provided that he or she works. */
export const workingWithoutCapacity = {
  /** Of the Wajong. */
  ground: 'c',
  from: '2026-01-01' as IsoDate,
  source: letterImprovement2025(
    'Verbreding doelgroep – korte(re) termijn',
    'Deze groepen worden per 1 januari 2026 toegevoegd aan het doelgroepregister.',
  ),
};

/** Benefits that are no ground by themselves as long as the announced bill is no law. */
export const pendingGrounds: readonly string[] = ['WIA', 'WW'];
export const pendingGroundsSource = letterImprovement2025(
  'Verbreding doelgroep – korte(re) termijn, alinea na de opsomming',
  'Daarnaast werk ik aan een wetsvoorstel waarmee mensen in de WIA en de WW die niet zelfstandig het WML kunnen verdienen',
);
