import type { ParameterWords } from '../parameter-label';

const sectors: Readonly<Record<string, string>> = { markt: 'markt', overheid: 'overheid', totaal: 'totaal' };
const forms: Readonly<Record<string, string>> = {
  formeel: 'formeel',
  inleen: 'inleen',
  totaal: 'formeel en inleen',
};

/** Cijfers die er per sector en vorm zijn, of per sector. */
const tables: Readonly<Record<string, string>> = {
  nulmeting: 'Nulmeting (eind 2012)',
  realisatie: 'Realisatie: extra banen',
  groei: 'Groei in een jaar',
  doelstelling: 'Doelstelling: extra banen',
  verdeelsleutel: 'Verdeelsleutel inleenverbanden',
};

const single: Readonly<Record<string, string>> = {
  'aow.leeftijd': 'AOW-leeftijd',
  'uren.baan.week': 'Uren van één baan per week',
  'uren.baan.jaar': 'Uren van één baan per jaar',
  'uren.werknemer.jaar': 'Uren van een gemiddelde werknemer per jaar',
  'uren.vast-contract': 'Deel van de uren in een vast contract',
  'stand.totaal': 'Stand: alle banen, met de nulmeting',
  'stand.inleen': 'Stand: ingeleende banen, met de nulmeting',
  'wsw-detachering.toename': 'Wsw-detacheringen ten opzichte van de nulmeting',
  'wsw-detachering.groei': 'Wsw-detacheringen: groei in een jaar',
  'groei.2015-2017': 'Groei van eind 2015 tot eind 2017',
  'trend.totaal': 'Kwartaaltrend van UWV (indicatief)',
  'quotum.percentage.overheid': 'Quotumpercentage overheid, vastgesteld',
  'quotum.percentage.markt': 'Quotumpercentage markt, vastgesteld',
  'quotum.percentage.indicatief.overheid': 'Quotumpercentage overheid, indicatief',
  'quotum.a.overheid': 'Quotum, variabele A: banen nulmeting, overheid',
  'quotum.a.markt': 'Quotum, variabele A: banen nulmeting, markt',
  'quotum.b.overheid': 'Quotum, variabele B: extra banen, overheid',
  'quotum.b.markt': 'Quotum, variabele B: extra banen, markt',
  'quotum.f.overheid': 'Quotum, variabele F: personen met voorziening, overheid',
  'quotum.f.markt': 'Quotum, variabele F: personen met voorziening, markt',
  'quotum.g': 'Quotum, variabele G: hun gemiddelde uren',
  'quotum.tekort.uren': 'Quotumtekort: uren van één baan per jaar',
  'quotum.drempel.werknemers': 'Quotumdrempel in werknemers',
  'quotum.drempel.uren': 'Quotumdrempel in verloonde uren',
  'quotum.heffing': 'Quotumheffing per baan (nu niet geheven)',
  'lkv.uurbedrag': 'Loonkostenvoordeel per verloond uur',
  'lkv.maximum': 'Loonkostenvoordeel, maximum per werknemer per jaar',
  'lkv.looptijd': 'Loonkostenvoordeel, looptijd',
  sectorsplitsing: 'Markt en overheid apart (1) of samen (0)',
  'werkbehoud.jaar': 'Werkbehoud na een jaar',
  'werkbehoud.participatiewet': 'Werkbehoud na een jaar, Participatiewet',
  'werkbehoud.starters.een-jaar': 'Starters die na een jaar werken',
  'werkbehoud.starters.twee-jaar': 'Starters die na twee jaar werken',
  'werkbehoud.zelfde-baan': 'Langer dan een jaar in dezelfde baan',
  'uitstroom.doelgroepregister': 'Uitstroom uit het doelgroepregister',
};

export const parameterWords: ParameterWords = { tables, sectors, forms, single };

export const unitLabels = {
  hours: 'uren',
  'hours per week': 'uren per week',
  'hours per year': 'uren per jaar',
  jobs: 'banen',
  persons: 'personen',
  employees: 'werknemers',
  fraction: 'aandeel',
  percent: 'procent',
  euro: 'euro',
  'euro per hour': 'euro per uur',
  months: 'maanden',
  years: 'jaar',
  code: 'code',
} as const;
