import { sectorsLastText, splitEndsInside } from './sectors-together';
import type { Decision, Place, SituationEnd, TraceStep } from '../../counting';

/** Waarom een arbeidsrelatie wel of niet meetelt. */
export const decisions: Readonly<Record<Decision, string>> = {
  counts: 'Telt mee voor de banenafspraak.',
  'hours-missing': 'Niet te beoordelen: de verloonde uren ontbreken, of zijn geen getal van 0 of meer.',
  'period-missing': 'Niet te beoordelen: het begin of het einde van het tijdvak ontbreekt.',
  'period-reversed': 'Niet te beoordelen: het tijdvak eindigt voordat het begint.',
  'before-nulmeting': 'Niet te beoordelen: het tijdvak ligt voor de nulmeting van eind 2012.',
  'aard-missing':
    'Niet te beoordelen: er staat niet wat voor werk het is (de aard van de arbeidsverhouding ontbreekt).',
  'aard-unknown': 'Niet te beoordelen: deze aard van de arbeidsverhouding kennen we niet.',
  'wsw-not-lent': 'Telt niet mee: Wsw-werk zonder detachering bij een andere werkgever (code 21).',
  'beschut-werk': 'Telt niet mee: beschut werk op grond van de Participatiewet (code 24).',
  'not-registered': 'Telt niet mee: staat in het tijdvak niet in het doelgroepregister.',
  'registration-contradicted':
    'Niet te beoordelen: volgens de ene kolom staat de persoon in het doelgroepregister, volgens de andere niet.',
  'registration-missing':
    'Niet te beoordelen: het is niet bekend of de persoon in het doelgroepregister staat.',
  'ground-unknown': 'Niet te beoordelen: deze grond van registratie is niet bekend.',
  'ground-pending-bill': 'Telt niet mee: WIA of WW is zonder nieuwe wet geen grond voor de banenafspraak.',
  'ground-not-yet': 'Telt niet mee: deze grond geldt pas vanaf een latere datum.',
  'no-capacity-not-yet':
    'Telt niet mee: Wajong met duurzaam geen arbeidsvermogen telt pas vanaf 1 januari 2026.',
  'no-capacity-no-work':
    'Telt niet mee: Wajong met duurzaam geen arbeidsvermogen telt alleen als er verloonde uren zijn.',
  'registration-reversed': 'Niet te beoordelen: de registratie eindigt voordat die begint.',
  'registered-later': 'Telt niet mee: de registratie begint pas na het tijdvak.',
  'registration-ended': 'Telt niet mee: de registratie is geëindigd voor het tijdvak.',
  'kind-missing': 'Niet te beoordelen: het tijdvaktype ontbreekt.',
  'form-missing': 'Niet te beoordelen: de vorm ontbreekt.',
  'sector-missing': 'Niet te beoordelen: de sector ontbreekt.',
  'other-period': 'Telt hier niet mee: het is een ander tijdvak dan het tijdvak dat wordt geteld.',
  'under-error': 'Nog niet meegeteld: een fout in deze rij verandert de uitkomst.',
};

/** Wat elke stap van de beoordeling vraagt. */
export const steps: Readonly<Record<TraceStep['id'], string>> = {
  hours: 'Verloonde uren',
  period: 'Tijdvak na de nulmeting',
  aard: 'Aard arbeidsverhouding',
  beschut: 'Geen beschut werk',
  register: 'In het doelgroepregister',
  ground: 'Grond van de registratie',
  capacity: 'Duurzaam geen arbeidsvermogen',
  registration: 'Geregistreerd in het tijdvak',
  'whole-period': 'Alle uren van het tijdvak tellen',
  place: 'Sector',
};

export const outcomes: Readonly<Record<TraceStep['outcome'], string>> = {
  passed: 'voldaan',
  assumed: 'aangenomen, niet opgegeven',
  decided: 'beslissend',
};

export const places: Readonly<Record<Place, string>> = {
  markt: 'Telt bij de markt.',
  overheid: 'Telt bij de overheid.',
  key: 'Telt bij markt en overheid volgens de verdeelsleutel van het jaar.',
  totaal: 'Telt in het totaal; de sectoren zijn niet meer apart nodig.',
  unknown: 'De sector is niet opgegeven.',
};

/** Wat erbij wordt gezegd. `last-text`: een jaar waarvoor de tekst van de wet nog niet is gezien; `ends-inside`: het jaar waarin de splitsing eindigt. */
export const notices: Readonly<Record<'last-text' | 'ends-inside', string>> = {
  'last-text': sectorsLastText,
  'ends-inside': splitEndsInside,
};

/** Wat “Telt dit mee?” zegt waar geen arbeidsrelatie is om te beoordelen. */
export const ends: Readonly<Record<SituationEnd, string>> = {
  'no-paid-hours': 'Telt niet mee: er zijn geen verloonde uren.',
  'social-return-rijk':
    'Telt niet mee voor de sector Rijk: social return is daarvan uitgezonderd. Wie in het register staat, telt mee bij de werkgever die het loon betaalt.',
  'social-return-other':
    'Niet te beoordelen voor de opdrachtgever: de brief spreekt alleen over de sector Rijk. Wie in het register staat, telt mee bij de werkgever die het loon betaalt.',
};

/** Wat nog ontbreekt om te kunnen antwoorden. */
export const askFor: (argument: string, answers: readonly string[]) => string = (argument, answers) =>
  `Nog niet te zeggen. Vul ${argument} in: ${answers.join(', ')}.`;
