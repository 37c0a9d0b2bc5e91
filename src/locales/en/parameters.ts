import type { ParameterWords } from '../parameter-label';

const sectors: Readonly<Record<string, string>> = {
  markt: 'market',
  overheid: 'government',
  totaal: 'total',
};
const forms: Readonly<Record<string, string>> = {
  formeel: 'own contracts',
  inleen: 'lent',
  totaal: 'own and lent',
};

/** Figures that exist by sector and form, or by sector. */
const tables: Readonly<Record<string, string>> = {
  nulmeting: 'Nulmeting (end of 2012)',
  realisatie: 'Result: extra jobs',
  groei: 'Growth in a year',
  doelstelling: 'Target: extra jobs',
  verdeelsleutel: 'Verdeelsleutel of lent jobs',
};

const single: Readonly<Record<string, string>> = {
  'aow.leeftijd': 'State pension age (AOW)',
  'uren.baan.week': 'Hours of one job a week',
  'uren.baan.jaar': 'Hours of one job a year',
  'uren.werknemer.jaar': 'Hours of an average employee a year',
  'uren.vast-contract': 'Part of the hours in permanent contracts',
  'stand.totaal': 'Level: all jobs, nulmeting included',
  'stand.inleen': 'Level: lent jobs, nulmeting included',
  'wsw-detachering.toename': 'Wsw secondments against the nulmeting',
  'wsw-detachering.groei': 'Wsw secondments: growth in a year',
  'groei.2015-2017': 'Growth from end 2015 to end 2017',
  'trend.totaal': 'Quarterly trend of UWV (indicative)',
  'quotum.percentage.overheid': 'Quota percentage government, definitive',
  'quotum.percentage.markt': 'Quota percentage market, definitive',
  'quotum.percentage.indicatief.overheid': 'Quota percentage government, indicative',
  'quotum.a.overheid': 'Quota, variable A: jobs at the nulmeting, government',
  'quotum.a.markt': 'Quota, variable A: jobs at the nulmeting, market',
  'quotum.b.overheid': 'Quota, variable B: extra jobs, government',
  'quotum.b.markt': 'Quota, variable B: extra jobs, market',
  'quotum.f.overheid': 'Quota, variable F: persons with a provision, government',
  'quotum.f.markt': 'Quota, variable F: persons with a provision, market',
  'quotum.g': 'Quota, variable G: their average hours',
  'quotum.tekort.uren': 'Quota shortage: hours of one job a year',
  'quotum.drempel.werknemers': 'Quota threshold in employees',
  'quotum.drempel.uren': 'Quota threshold in paid hours',
  'quotum.heffing': 'Quota levy per job (not levied now)',
  'lkv.uurbedrag': 'Wage cost benefit per paid hour',
  'lkv.maximum': 'Wage cost benefit, maximum per employee per year',
  'lkv.looptijd': 'Wage cost benefit, duration',
  sectorsplitsing: 'Market and government apart (1) or together (0)',
  'werkbehoud.jaar': 'Retention after a year',
  'werkbehoud.participatiewet': 'Retention after a year, Participatiewet',
  'werkbehoud.starters.een-jaar': 'Starters who work after a year',
  'werkbehoud.starters.twee-jaar': 'Starters who work after two years',
  'werkbehoud.zelfde-baan': 'Longer than a year in the same job',
  'uitstroom.doelgroepregister': 'Outflow from the doelgroepregister',
};

export const parameterWords: ParameterWords = { tables, sectors, forms, single };

export const unitLabels = {
  hours: 'hours',
  'hours per week': 'hours a week',
  'hours per year': 'hours a year',
  jobs: 'jobs',
  persons: 'persons',
  employees: 'employees',
  fraction: 'share',
  percent: 'percent',
  euro: 'euro',
  'euro per hour': 'euro an hour',
  months: 'months',
  years: 'years',
  code: 'code',
} as const;
