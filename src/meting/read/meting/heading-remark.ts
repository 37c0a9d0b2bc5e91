import { isOfHours, REGISTRATION_COLUMNS, type Column, type ColumnId } from '../../form/columns';
import type { TijdvakType } from '../../form/tijdvak';
import { isTooLongForLabel } from '../values/text-length';
import { monthOf } from '../values/parse-date';

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
const NOT = setOf('niet geen not no');
/** What may stand behind “not” in an instruction to who fills the column. */
const NOT_TO_DO = setOf(
  'verplicht nodig invullen invoeren wijzigen aanpassen vereist noodzakelijk openbaar delen required needed change fill',
);
/** No hours, or those of another stretch than any period of a meting. */
const OTHER_UNITS = setOf(
  'dag dagen daags day days minuten minuut minutes min fte ftes factor deeltijdfactor deeltijd procent percentage percent euro eur bedrag ' +
    'kwartaal quarter week weken wekelijks weekly weeks wk pw cumulatief cum ytd excl exclusief zonder minus excluding',
);
/** Some of the hours that are paid, where nothing else stands there. */
const PART_OF_HOURS = setOf(
  'overwerk overuren meerwerk meeruren verlof verlofuren ziek ziekte ziekteuren verzuim verzuimuren vakantie vakantieuren toeslag ' +
    'contract contracturen rooster roosteruren gewerkt gewerkte overtime leave sick',
);
const FILLER = setOf('alleen enkel only uren uur hours');
const OF_A_WEEK = setOf('week weken wekelijks weekly weeks wk pw');

const FOUR_WEEKS = /\b(?:4|vier|four)[ -]?(?:wk|weken|weeks?|weekse?)\b|\bvierwekelijkse?\b|\b4w(?:k)?\b/;
const HALF_YEAR = /\bhalf ?jaar\b|\bhalf year\b|\bhjr?\b/;
const YEAR = /\b(?:jaar|jaarlijks|jaartotaal|jr|yearly|year|annual)\b/;
const MONTH = /\b(?:maand|maandelijks|mnd|month|monthly)\b/;
const YEAR_NUMBER = /^20\d\d$/;

/** The words of a heading, without accents and marks; `p.w.` and `p/w` are one. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/%/g, ' procent ')
    .replace(/€/g, ' euro ')
    .toLowerCase()
    .replace(/\bp\s?[./]?\s?w\b/g, ' pw ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** What stands in a heading beside the name of a column changes what that column holds. */
export function remarkIn(text: string, column: Column): HeadingRemark | null {
  if (isTooLongForLabel(text)) return null;
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const other: HeadingRemark = { other: text.trim() };
  const has = (some: ReadonlySet<string>) => words.some((word) => some.has(word));
  if (isDecisive(column)) {
    const [first = '', second = ''] = words;
    if (has(UNREAL) || (NOT.has(first) && !NOT_TO_DO.has(second))) return other;
    if ((column.identity || column.personal) && has(OTHERS)) return other;
    if (isOfRegister(column) && has(OTHER_REGISTERS)) return other;
  }
  if (!isOfHours(column.id)) return null;
  return column.id === 'contracturenPW' ? ofWeek(words, other) : ofPeriod(words, text, other);
}

const isOfRegister = ({ id }: Column): boolean =>
  id === 'inRegister' || id === 'datRegistratie' || id === 'datEindRegistratie';

/** Contract hours are of a week. */
function ofWeek(words: readonly string[], other: HeadingRemark): HeadingRemark | null {
  const rest = words.filter((word) => !OF_A_WEEK.has(word));
  const joined = rest.join(' ');
  const isOther =
    rest.some((word) => OTHER_UNITS.has(word)) ||
    [FOUR_WEEKS, HALF_YEAR, YEAR, MONTH].some((kind) => kind.test(joined));
  return isOther ? other : null;
}

function ofPeriod(words: readonly string[], text: string, other: HeadingRemark): HeadingRemark | null {
  const joined = words.join(' ');
  const rest = joined.replace(new RegExp(FOUR_WEEKS, 'g'), ' ').split(' ');
  if (rest.some((word) => OTHER_UNITS.has(word))) return other;
  const told = words.filter((word) => !FILLER.has(word));
  if (told.length > 0 && told.every((word) => PART_OF_HOURS.has(word))) return other;
  const period = { type: typeIn(joined), ...monthIn(words) };
  if (period.type === null && period.month === null && period.year === null) return null;
  return { period, says: text.trim() };
}

function typeIn(joined: string): TijdvakType | null {
  if (FOUR_WEEKS.test(joined)) return '4WK';
  if (HALF_YEAR.test(joined)) return 'HJR';
  if (YEAR.test(joined)) return 'JR';
  return MONTH.test(joined) ? 'MND' : null;
}

function monthIn(words: readonly string[]): Pick<HeadingPeriod, 'month' | 'year'> {
  const months = words.flatMap((word) => monthOf(word) ?? []);
  const years = words.filter((word) => YEAR_NUMBER.test(word)).map(Number);
  return { month: months[0] ?? null, year: years[0] ?? null };
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
  const period = { type: null, ...monthIn(told.map((word) => word.replace(/\.$/, '').toLowerCase())) };
  return { name: words.filter((word) => !told.includes(word)).join(' '), period, says: told.join(' ') };
}
