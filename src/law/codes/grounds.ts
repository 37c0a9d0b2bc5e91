import { letterImprovement2025, regelingWfsv2015, wfsv } from '../sources';
import type { IsoDate, Source } from '../types';
import type { LawCode } from './code';

function ground(code: string, name: string, source: Source, from: IsoDate = '2012-12-31'): LawCode {
  return { code, name, from, until: null, source, status: 'published' };
}

const paragraph1 = (part: string) => wfsv(`artikel 38b, eerste lid, onderdeel ${part}`);

/** Grounds for being in the doelgroepregister (Wfsv article 38b), with the day from which each counts. */
export const registerGrounds: readonly LawCode[] = [
  ground('a', 'Participatiewet, minder dan het wettelijk minimumloon (ook Praktijkroute)', paragraph1('a')),
  ground('b', 'Wsw-indicatie', paragraph1('b')),
  ground('c', 'Wajong', paragraph1('c')),
  ground('d', 'indicatie bij AMvB (vso, praktijkonderwijs, entree)', paragraph1('d')),
  ground('e', 'Participatiewet, op eigen verzoek', paragraph1('e')),
  ground('f', 'overgangsgroep (onderdeel b of c sinds 1 januari 2013)', paragraph1('f')),
  ground('g', 'IVA met loondispensatie', paragraph1('g'), '2026-01-01'),
  ground('2', 'wettelijk minimumloon alleen met een voorziening', wfsv('artikel 38b, tweede lid')),
  ground('6', 'registratie nog niet geëindigd', wfsv('artikel 38b, zesde lid')),
  ground('gelijkgesteld', 'ID- of Wiw-baan', regelingWfsv2015('artikel 3.26 (nummer van 2015)')),
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
