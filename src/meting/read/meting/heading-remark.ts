import { isOfHours, REGISTRATION_COLUMNS, type Column, type ColumnId } from '../../form/columns';
import type { TijdvakType } from '../../form/tijdvak';
import { isTooLongForLabel } from '../values/text-length';
import { monthOf } from '../values/parse-date';
import { partsOf, type RemarkPart } from './remark-parts';

/** Of which period the hours of a column are, as its heading says it. */
export interface HeadingPeriod {
  readonly type: TijdvakType | null;
  readonly month: number | null;
  readonly year: number | null;
}

/**
 * What a heading says beside the name of its column: nothing that matters (`null`), that something else stands there than the column
 * holds (`other`, in its own words), or of which period the hours are.
 */
export type HeadingRemark =
  { readonly other: string } | { readonly period: HeadingPeriod; readonly says: string };

/** Columns that decide what counts, beside those that every meting has. */
const DECIDES: ReadonlySet<ColumnId> = new Set<ColumnId>([
  ...REGISTRATION_COLUMNS,
  'datEindRegistratie',
  'duurzaamGeenArbeidsvermogen',
  'beperkingVoor18',
  'urenToegerekend',
  'lhnrInlener',
  'sectorInlener',
]);

/** Whether what a column holds can change what counts. */
export function isDecisive({ id, required, identity }: Column): boolean {
  return required || identity || DECIDES.has(id);
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Not so, not yet so or no longer so, or not measured. */
const UNREAL = setOf(
  'aangevraagd aangevraagde aanvraag aanvragen aangemeld ingediend behandeling verwacht verwachte verwachting geschat geschatte ' +
    'schatting raming geraamd geraamde begroot begrote begroting budget gepland geplande planning prognose concept voorlopig voorlopige ' +
    'fictief fictieve norm vorig vorige voorgaand oud oude voormalig historisch requested applied pending expected estimated estimate ' +
    'planned forecast budgeted previous former old',
);
/** Of somebody else. */
const OTHERS = setOf(
  'partner kind kinderen echtgenoot echtgenote leidinggevende manager contactpersoon begunstigde vervanger contact spouse child',
);
/** Of another registration than that in the doelgroepregister. */
const OTHER_REGISTERS = setOf(
  'ww wia wga iva wao zw ziektewet bijstand uitkering loonheffing loonheffingen loonaangifte kvk lkv pensioen werkzoekende werkzoekend',
);
/** What shows that a heading is of the doelgroepregister after all: the grounds for which people are in it. */
const OWN_REGISTER = setOf('doelgroepregister banenafspraak wajong wsw wiw participatiewet praktijkroute');
const OF_PERSON = setOf('werknemer medewerker persoon employee person');
/** What, where a heading says it is not so, denies the column itself: `niet geregistreerd`, `niet definitief`. */
const ITSELF = setOf(
  'registratie actief geldig uren meer nog yet in het de the any longer register doelgroepregister opgenomen geregistreerd ' +
    'ingeschreven registered definitief actueel juist correct zeker werkelijk echt gemeten vastgesteld bevestigd verloond verloonde uitbetaald betaald final actual current paid',
);
/** What may stand behind “nog niet” in an instruction to who fills the column. */
const NOT_TO_DO = setOf('verplicht nodig invullen vereist required needed');
/** No hours: another unit, or more than one period added up. */
const OTHER_UNITS = setOf(
  'dagen days minuten minuut minutes min fte ftes factor deeltijdfactor deeltijd procent percentage percent euro eur bedrag cumulatief ' +
    'cum ytd',
);
/** Some of the hours that are paid. */
const PART_OF_HOURS = setOf(
  'overwerk overuren meerwerk meeruren verlof verlofuren ziek ziekte ziekteuren verzuim verzuimuren vakantie vakantieuren overtime leave ' +
    'sick',
);
/** Other hours than those that are paid, or the greater part of them. */
const OTHER_HOURS = setOf('contract contracturen rooster roosteruren gewerkt gewerkte toeslag');
const FILLER = setOf('alleen enkel only uren uur hours en of and or plus');

const FOUR_WEEKS = /\b(?:4|vier|four)[ -]?(?:wk|weken|weeks?|weekse?)\b|\bvierwekelijkse?\b|\b4w(?:k)?\b/g;
const HALF_YEAR = /\bhalf ?jaar\b|\bhalf year\b|\bhjr?\b/g;
const YEAR = /\b(?:jaar|jaarlijks|jaartotaal|jr|yearly|year|annual)\b/g;
const MONTH = /\b(?:maand|maandelijks|mnd|month|monthly)\b/g;
const QUARTER = /\b(?:kwartaal|quarter|q[1-4])\b/g;
const WEEK = /\b(?:week|weken|wekelijks|weekly|weeks|wk|pw)\b/g;
const DAY = /\b(?:dag|daags|day)\b/g;
/** In this order: half a year is no year, and four weeks are no week. */
const STRETCHES: readonly (readonly [Stretch, RegExp])[] = [
  ['4WK', FOUR_WEEKS],
  ['HJR', HALF_YEAR],
  ['JR', YEAR],
  ['MND', MONTH],
  ['other', QUARTER],
  ['week', WEEK],
  ['other', DAY],
];
type Stretch = TijdvakType | 'week' | 'other';

const YEAR_NUMBER = /^20\d\d$/;
const ADDED_UP = /\b(?:opgeteld|samengeteld|gesommeerd|summed|som van|sum of)\b/;
const AVERAGE_OVER = /\b(?:gemiddelde?|average)\b(.*?)\bover .*/;
/** Words that look like another unit and are none: a least value, an age, hours with their minutes. */
const NO_UNIT = /\bmin (?=\d)|\b(?:uren|uur|hours) (?:en |and )?(?:minuten|minutes)\b/g;
const OLD_AS = /\bjaar oud\b|\byears old\b/g;
const BY_WHOM = /\b(?:door|by) (?:de |het |een |the |a )?\w+/g;
const TOGETHER = /\b(?:en|and|plus)\b|[+&]/i;
const UP_TO = /\bt\/?m\b|\btot\b|\buntil\b|[-–]/i;

/** What stands in a heading beside the name of a column changes what that column holds: where it says one other thing, and clearly. */
export function remarkIn(text: string, column: Column): HeadingRemark | null {
  if (isTooLongForLabel(text)) return null;
  const parts = partsOf(text);
  const other: HeadingRemark = { other: text.trim() };
  if (isDecisive(column) && (isDenied(parts) || isOfOther(parts, column))) return other;
  if (!isOfHours(column.id)) return null;
  const plain = parts.filter(({ sense, explains }) => sense === 'plain' && !explains);
  const said = joined(plain).replace(NO_UNIT, ' ');
  if (column.id === 'contracturenPW') return isOfWeek(said) ? null : other;
  return isPartOfHours(parts) ? other : ofPeriod(said, text);
}

const joined = (parts: readonly RemarkPart[]): string => parts.map(({ words }) => words.join(' ')).join(' ');
const someOf = (words: readonly string[], some: ReadonlySet<string>) => words.some((word) => some.has(word));

/** Whether a remark denies what the column says; that it is not something else changes nothing. */
function isDenied(parts: readonly RemarkPart[]): boolean {
  return parts.some(({ sense, words, first, explains }, i) => {
    if (sense !== 'not' || !first || explains) return false;
    const isNotYet = parts[i - 1]?.words.at(-1) === 'nog' || words[0] === 'yet';
    return isNotYet ? !someOf(words, NOT_TO_DO) && !isCount(words) : words.every((word) => ITSELF.has(word));
  });
}

/** `nog geen 18 jaar` */
const isCount = ([first = '']: readonly string[]): boolean => /^\d/.test(first);

/** Whether what a remark affirms, or counts in, is not so yet, of somebody else or of another register. */
function isOfOther(parts: readonly RemarkPart[], column: Column): boolean {
  const words = joined(parts.filter(({ sense }) => sense === 'plain' || sense === 'with'))
    .replace(OLD_AS, ' ')
    .replace(BY_WHOM, ' ')
    .split(' ');
  const isListOfValues =
    words.includes('ja') && words.includes('nee') && !parts.some(({ explains }) => explains);
  if (someOf(words, UNREAL) && !isListOfValues) return true;
  if ((column.identity || column.personal) && isOfSomebodyElse(words)) return true;
  return isOfRegister(column) && someOf(words, OTHER_REGISTERS) && !someOf(words, OWN_REGISTER);
}

/** Of two people the first is meant: `partner van werknemer`. */
function isOfSomebodyElse(words: readonly string[]): boolean {
  const first = words.find((word) => OTHERS.has(word) || OF_PERSON.has(word));
  return first !== undefined && OTHERS.has(first);
}

const isOfRegister = ({ id }: Column): boolean =>
  id === 'inRegister' || id === 'datRegistratie' || id === 'datEindRegistratie';

/** Whether the hours are only some of those that are paid, or lack some of them. */
function isPartOfHours(parts: readonly RemarkPart[]): boolean {
  const lacks = parts
    .filter(({ sense }) => sense === 'without' || sense === 'not')
    .some(({ words }) => words.some((word, i) => PART_OF_HOURS.has(word) && !isUnpaid(words[i - 1])));
  if (lacks) return true;
  if (parts.some(({ sense }) => sense !== 'plain')) return false;
  const told = parts.flatMap(({ words }) => words).filter((word) => !FILLER.has(word));
  const isSum = someOf(told, OTHER_HOURS) && someOf(told, PART_OF_HOURS);
  return told.length > 0 && !isSum && told.every((word) => PART_OF_HOURS.has(word) || OTHER_HOURS.has(word));
}

const isUnpaid = (word: string | undefined): boolean => /^(?:onbetaalde?|unpaid)$/.test(word ?? '');

/** Contract hours are of a week, also where they are averaged over more. */
function isOfWeek(said: string): boolean {
  const rest = said.replace(AVERAGE_OVER, '$1');
  if (someOf(rest.split(' '), OTHER_UNITS)) return false;
  const stretches = stretchesIn(rest);
  return stretches.length !== 1 || stretches[0] === 'week';
}

function ofPeriod(said: string, text: string): HeadingRemark | null {
  const other: HeadingRemark = { other: text.trim() };
  const words = said.split(' ');
  if (someOf(words, OTHER_UNITS)) return other;
  const stretches = stretchesIn(said);
  const [only] = stretches.length === 1 && !ADDED_UP.test(said) ? stretches : [];
  if (only === 'week' || only === 'other') return other;
  const { months, years } = monthsIn(words);
  const isStretch = months.length > 1 && (UP_TO.test(text) || TOGETHER.test(text));
  const type = isStretch ? typeOfMonths(months) : (only ?? null);
  // Other months together are no period that a row can have.
  if (isStretch && type === null) return other;
  const period = { type, month: isStretch ? null : single(months), year: single(years) };
  if (period.type === null && period.month === null && period.year === null) return null;
  return { period, says: text.trim() };
}

/** The kinds of period and the other stretches of time that a remark names, each once. */
function stretchesIn(said: string): Stretch[] {
  const found: Stretch[] = [];
  let rest = said;
  for (const [stretch, words] of STRETCHES) {
    const without = rest.replace(words, ' ');
    if (without !== rest) found.push(stretch);
    rest = without;
  }
  return found;
}

/** The period from the first month that is named to the last one. */
function typeOfMonths(months: readonly number[]): TijdvakType | null {
  const [first, last] = [months[0], months.at(-1)];
  if (first === 1 && last === 12) return 'JR';
  return (first === 1 && last === 6) || (first === 7 && last === 12) ? 'HJR' : null;
}

/** Of several nothing tells which. */
const single = (values: readonly number[]): number | null =>
  values.length === 1 ? (values[0] ?? null) : null;

function monthsIn(words: readonly string[]): { readonly months: number[]; readonly years: number[] } {
  const months = words.flatMap((word) => monthOf(word) ?? []);
  const years = words.filter((word) => YEAR_NUMBER.test(word)).map(Number);
  return { months: [...new Set(months)], years: [...new Set(years)] };
}

const MONTH_OF_YEAR = /\b(?:20\d\d[-/ ](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[-/ ]20\d\d)\b/;

/** A heading with the month, and perhaps the year, of its hours: `Verloonde uren december 2024`, `Uren 12-2024`; `null` for any other. */
export function withMonth(
  heading: string,
): { readonly name: string; readonly period: HeadingPeriod; readonly says: string } | null {
  if (isTooLongForLabel(heading)) return null;
  const bare = heading.replace(/\([^()]*\)/g, ' ');
  const numbers = MONTH_OF_YEAR.exec(bare)?.[0];
  if (numbers !== undefined) {
    const [one = 0, two = 0] = numbers.split(/[-/ ]/).map(Number);
    const period = { type: null, month: Math.min(one, two), year: Math.max(one, two) };
    return { name: bare.replace(numbers, ' '), period, says: numbers };
  }
  const isOfMonth = (word: string) => monthOf(word) !== null;
  const words = bare.split(/[\s_–—-]+/).filter((word) => word !== '');
  const told = words.filter((word) => isOfMonth(word) || YEAR_NUMBER.test(word));
  const [month] = told.filter(isOfMonth);
  if (month === undefined || told.filter(isOfMonth).length > 1) return null;
  const { years } = monthsIn(told);
  const period = { type: null, month: monthOf(month), year: years[0] ?? null };
  return { name: words.filter((word) => !told.includes(word)).join(' '), period, says: told.join(' ') };
}
