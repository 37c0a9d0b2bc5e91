import { publishedLaw, yearEnd } from '../../law';
import { jobNorm } from '../../counting';
import type { Cell } from '../../workbook/table';
import { GOVERNMENT_SECTOR_CODES, PERIOD_TYPE_CODES } from '../form/codes';
import type { ColumnId } from '../form/columns';
import { PERIOD_KINDS } from '../count/count-records';
import { dayOfIso as calendarDay } from '../form/days';
import { marginals, PERMANENT } from './marginals';
import { bsnSource, lhnrOf } from './numbers';
import { seeded, type Random } from './random';

export interface RowOptions {
  readonly rows: number;
  readonly seed: number;
  /** Year of the count; its December is measured. */
  readonly year: number;
}

/** One clean row of a meting, by column. Dates are day numbers of the 1900 system. */
export type GeneratedRow = Readonly<Record<ColumnId, Cell>>;

interface Employer {
  readonly lhnr: string;
  readonly sector: 'markt' | 'overheid';
  readonly overheidssector: string | null;
  readonly sectorcode: number;
  readonly regio: string;
  readonly periodType: 'MND' | '4WK';
}

const days = new Map<string, number>();

/** The same few thousand days come again and again. */
function dayOfIso(date: string): number {
  let day = days.get(date);
  if (day === undefined) days.set(date, (day = calendarDay(date)));
  return day;
}

/** Rows for each employer, on average. */
const ROWS_PER_EMPLOYER = 12;
const REGIONS = [
  'Groningen',
  'Twente',
  'Haaglanden',
  'Rijnmond',
  'Groot Amsterdam',
  'Zeeland',
  'West-Brabant',
  'Zuid-Limburg',
];
/** Tax sector by overheidssector, as far as the names of the sectors tell. */
const TAX_SECTOR: Readonly<Record<string, number>> = {
  rijk: 62,
  politie: 62,
  'rechterlijke macht': 62,
  defensie: 63,
  gemeenten: 64,
  provincies: 64,
  waterschappen: 64,
  umc: 66,
  overig: 66,
};
/** The code of the tax authority for education. */
export const EDUCATION = 61;
const TEMP_AGENCIES = 52;
const SOCIAL_FIRMS = 67;
/** Weekly hours of a contract and how often; about 25 on average. */
const WEEKLY_HOURS = [
  [12, 6],
  [16, 10],
  [20, 16],
  [24, 22],
  [28, 16],
  [32, 20],
  [36, 10],
] as const;
const WEEKS_PER_MONTH = 52.2 / 12;

/**
 * Clean rows of invented people at invented employers: every rule passes, and sectors and forms come in the proportions of
 * the last published year. The same options give the same rows; a row is made when it is asked for.
 */
export function* generateRows({ rows, seed, year }: RowOptions): Generator<GeneratedRow> {
  const random = seeded(seed);
  const shares = marginals();
  const nextBsn = bsnSource(seed);
  const employerBsn = bsnSource(seed + 1);
  const employers = (sector: Employer['sector']): readonly Employer[] =>
    Array.from({ length: Math.max(1, Math.ceil(rows / ROWS_PER_EMPLOYER / 2)) }, () =>
      employer(sector, employerBsn(), random),
    );
  const bySector = { markt: employers('markt'), overheid: employers('overheid') };
  const suppliers = Array.from({ length: Math.max(1, Math.ceil(rows / 100)) }, (_, i) => ({
    ...employer('markt', employerBsn(), random),
    sectorcode: i % 2 === 0 ? TEMP_AGENCIES : SOCIAL_FIRMS,
  }));
  const norms = new Map(
    PERIOD_TYPE_CODES.map(({ code }) => [
      code,
      jobNorm(PERIOD_KINDS[code] ?? 'month', yearEnd(year), {}, publishedLaw).hoursPerJob,
    ]),
  );
  for (let i = 0; i < rows; i++) {
    const lent = random.next() < shares.lent;
    const government = random.next() < (lent ? shares.lentGovernment : shares.formalGovernment);
    const place = random.pick(bySector[government ? 'overheid' : 'markt']);
    const supplier = lent ? random.pick(suppliers) : null;
    yield row(nextBsn(), place, supplier, year, norms, random);
  }
}

function employer(sector: Employer['sector'], number: number, random: Random): Employer {
  const overheidssector = sector === 'overheid' ? random.pick(GOVERNMENT_SECTOR_CODES).code : null;
  return {
    lhnr: lhnrOf(number),
    sector,
    overheidssector,
    sectorcode: overheidssector === null ? random.between(1, 51) : (TAX_SECTOR[overheidssector] ?? EDUCATION),
    regio: random.pick(REGIONS),
    periodType: random.next() < 0.85 ? 'MND' : '4WK',
  };
}

function row(
  bsn: number,
  place: Employer,
  supplier: Employer | null,
  year: number,
  norms: ReadonlyMap<string, number>,
  random: Random,
): GeneratedRow {
  const paidBy = supplier ?? place;
  const fourWeeks = paidBy.periodType === '4WK';
  const [first, last] = fourWeeks ? [`${year}-12-02`, `${year}-12-31`] : [`${year}-12-01`, `${year}-12-31`];
  const weekly = random.weighted(WEEKLY_HOURS);
  const hours = Math.round(weekly * (fourWeeks ? 4 : WEEKS_PER_MONTH));
  const aard = supplier ? (supplier.sectorcode === TEMP_AGENCIES ? '11' : '22') : formalAard(place, random);
  const ground =
    aard === '22' || aard === '23'
      ? 'b'
      : random.weighted([
          ['a', 50],
          ['c', 30],
          ['d', 10],
          ['f', 5],
          ['e', 3],
          ['2', 2],
        ] as const);
  const registered = dayOfIso(
    `${random.between(2013, year - 2)}-${String(random.between(1, 12)).padStart(2, '0')}-15`,
  );
  const norm = norms.get(paidBy.periodType) ?? Number.NaN;
  return {
    jaar: year,
    tijdvak: fourWeeks ? `${year}-P13` : `${year}-12`,
    tijdvakType: paidBy.periodType,
    datAanvTv: dayOfIso(first),
    datEindTv: dayOfIso(last),
    bsn: String(bsn).padStart(9, '0'),
    lhnr: paidBy.lhnr,
    numIv: 1,
    cdAard: Number(aard),
    vorm: supplier ? 'inleen' : 'formeel',
    inRegister: 'ja',
    grond: ground,
    datRegistratie: registered,
    datEindRegistratie: null,
    datAanvIkv: dayOfIso(`${year - 1}-01-01`) + random.between(0, 600),
    datEindIkv: null,
    verloondeUren: hours,
    contracturenPW: weekly,
    onbepaaldeTijd: random.next() < PERMANENT ? 'J' : 'N',
    sectorUitlener: supplier ? 'markt' : null,
    sectorInlener: supplier ? place.sector : null,
    lhnrInlener: supplier ? place.lhnr : null,
    urenToegerekend: supplier ? hours : null,
    sector: place.sector,
    overheidssector: place.overheidssector,
    regio: place.regio,
    lkvGevraagd: 'N',
    geboortedatum: dayOfIso(`${year - random.between(20, 60)}-06-15`),
    sectorcode: paidBy.sectorcode,
    duurzaamGeenArbeidsvermogen: ground === 'c' ? 'N' : null,
    beperkingVoor18: ground === '2' ? 'J' : null,
    divisor: norm,
    banen: Math.round((hours / norm) * 10_000) / 10_000,
    lkvBedrag: null,
    bonusaandeel: null,
  };
}

function formalAard(place: Employer, random: Random): string {
  const appointed = ['rijk', 'politie', 'defensie', 'rechterlijke macht'].includes(
    place.overheidssector ?? '',
  );
  return random.weighted([
    [appointed ? '18' : '1', 92],
    ['23', 5],
    ['83', 3],
  ] as const);
}
