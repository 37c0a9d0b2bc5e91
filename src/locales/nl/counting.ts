import type { Decision, Place, TraceStep } from '../../counting';

/** Waarom een arbeidsrelatie wel of niet meetelt. */
export const decisions: Readonly<Record<Decision, string>> = {
  counts: 'Telt mee voor de banenafspraak.',
  'hours-missing': 'Niet te beoordelen: de verloonde uren ontbreken of zijn geen getal van 0 of meer.',
  'before-nulmeting': 'Niet te beoordelen: het tijdvak ligt voor de nulmeting van eind 2012.',
  'aard-missing': 'Niet te beoordelen: de code aard arbeidsverhouding ontbreekt.',
  'aard-unknown': 'Niet te beoordelen: deze code aard arbeidsverhouding is niet bekend.',
  'wsw-not-lent': 'Telt niet mee: Wsw-werk zonder detachering bij een andere werkgever (code 21).',
  'beschut-werk': 'Telt niet mee: beschut werk op grond van de Participatiewet (code 24).',
  'ground-missing': 'Niet te beoordelen: de grond van de registratie ontbreekt.',
  'ground-unknown': 'Niet te beoordelen: deze grond van registratie is niet bekend.',
  'ground-pending-bill': 'Telt niet mee: WIA of WW is zonder nieuwe wet geen grond voor de banenafspraak.',
  'ground-not-yet': 'Telt niet mee: deze grond geldt pas vanaf een latere datum.',
  'no-capacity-not-yet':
    'Telt niet mee: Wajong met duurzaam geen arbeidsvermogen telt pas vanaf 1 januari 2026.',
  'no-capacity-no-work':
    'Telt niet mee: Wajong met duurzaam geen arbeidsvermogen telt alleen als iemand verloonde uren heeft.',
  'registration-missing': 'Niet te beoordelen: de begindatum van de registratie ontbreekt.',
  'registered-later': 'Telt niet mee: de registratie begint pas na het tijdvak.',
  'registration-ended': 'Telt niet mee: de registratie is geëindigd voor het tijdvak.',
};

/** Wat elke stap van de beoordeling vraagt. */
export const steps: Readonly<Record<TraceStep['id'], string>> = {
  hours: 'Verloonde uren',
  period: 'Tijdvak na de nulmeting',
  aard: 'Code aard arbeidsverhouding',
  beschut: 'Geen beschut werk',
  ground: 'Grond in het doelgroepregister',
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
  totaal: 'Telt in het totaal; sectoren worden niet meer apart gevraagd.',
  unknown: 'De sector is niet opgegeven.',
};
