import { exact, quotumCalculation, surchargeDueFrom } from '../../../counting';
import {
  DomainError,
  seriesOf,
  suspensionOf,
  valueOn,
  yearEnd,
  type DatedValue,
  type Law,
} from '../../../law';
import { sectorOnly } from '../../choices';
import { fractionOf, lastYearWith } from '../../figures';
import { headed, ownValues } from '../../own-values';
import { asShown, fraction, percentOf } from '../../percentage';
import type { Arguments, CellOut, TableSpec } from '../../spec';

/** Hours a week of one fte where none are given, as in the public example. */
const HOURS_OF_FTE = 36;

/** The published percentage of a year: the definitive one, else the indicative one. */
function published(law: Law, sector: string, year: number): { value: DatedValue; kind: string } {
  for (const [part, kind] of [
    ['', 'vastgesteld'],
    ['indicatief.', 'indicatief'],
  ] as const) {
    const series = law.get(`quotum.percentage.${part}${sector}`);
    const value = series && valueOn(series, yearEnd(year));
    if (value !== undefined) return { value, kind };
  }
  throw new DomainError('missing', { argument: 'percentage' });
}

function percentageOf(given: Arguments, year: number): { percent: string; origin: string } {
  const [own, sector] = [given.one('percentage'), given.one('sector')];
  if (own !== undefined) return { percent: percentOf(own, 'percentage'), origin: 'opgegeven' };
  const { value, kind } = published(given.law, String(sector ?? 'overheid'), year);
  return { percent: value.value, origin: `${kind}, ${value.source.number}` };
}

/** The steps from the size of an employer to the jobs that the quotum asks, and what is missing of them. */
export const quotumcalculator = {
  id: 'QUOTUMCALCULATOR',
  result: 'table',
  arguments: [
    { id: 'fte', type: { kind: 'number', min: 0 } },
    { id: 'percentage', type: fraction, optional: true },
    { id: 'jaar', type: { kind: 'year' }, optional: true },
    { id: 'sector', type: { kind: 'choice', choice: sectorOnly }, optional: true },
    { id: 'banen_nu', type: { kind: 'number', min: 0 }, optional: true },
    { id: 'uren_per_fte', type: { kind: 'number', min: 1, max: 60 }, optional: true },
    { id: 'activering', type: { kind: 'date', orYear: true }, optional: true },
    ownValues,
  ],
  table: (given): CellOut[][] => {
    const { law } = given;
    const year = (given.one('jaar') as number | undefined) ?? lastYearWith(law, 'doelstelling.totaal');
    const { percent, origin } = percentageOf(given, year);
    const hoursOfFte = (given.one('uren_per_fte') as number | undefined) ?? HOURS_OF_FTE;
    const found = quotumCalculation(asShown(given.one('fte')), hoursOfFte, percent, year, law);
    const now = given.one('banen_nu');
    const activation = given.one('activering');
    const threshold = seriesOf(law, 'quotum.drempel.uren').values.at(-1)?.value ?? '';
    const missing = now === undefined ? undefined : Math.max(found.jobs.minus(asShown(now)).toNumber(), 0);
    return [
      [headed('Quotumcalculator', law), 'Uitkomst', 'Toelichting'],
      ['Verloonde uren per week', found.hours.toNumber(), `fte maal ${String(hoursOfFte)} uur`],
      [
        'Valt onder het quotum',
        found.duty.liable ? 'ja' : 'nee',
        `vanaf ${threshold} verloonde uren per jaar`,
      ],
      ['Quotumpercentage', fractionOf(exact(percent, 'percentage')), origin],
      ['Uren voor de doelgroep per week', found.askedHours.toNumber(), 'uren maal percentage'],
      ['Banen volgens het percentage', found.jobs.toNumber(), 'van 25,5 uur per week, afgerond'],
      [
        'Banen nu',
        now === undefined ? '' : (now as number),
        now === undefined ? 'niet opgegeven' : 'opgegeven',
      ],
      ['Nog te realiseren', missing ?? '', ''],
      ['Te betalen', 0, `er wordt niets geheven: Wfsv ${suspensionOf(year).place}`],
      ...(activation === undefined
        ? []
        : [
            [
              'Inclusiviteitsopslag vanaf',
              surchargeDueFrom(String(activation)),
              'bij activering op die datum: Wet banenafspraak artikel 6, eerste lid',
            ],
          ]),
    ];
  },
} as const satisfies TableSpec;
