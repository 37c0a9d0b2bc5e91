import { wordsOf } from '../export/match-columns';

/** What the days in a column of the list of UWV are: of the registration its begin or its end, or something else. */
export const DATE_MEANINGS = ['begin', 'end', 'other'] as const;
export type DateMeaning = (typeof DATE_MEANINGS)[number];

/** What the user said of columns of days, by heading: to be remembered and passed on, as it holds no data. */
export type RegisterAnswers = Readonly<Record<string, DateMeaning>>;

/** A column of days with what it was taken for. */
export interface DateColumn {
  readonly heading: string;
  readonly meaning: DateMeaning;
  readonly by: 'heading' | 'answer';
  /** It says of everybody that there is no end. */
  readonly endless?: true;
}

/** A column of days of which nobody can be sure what they are. */
export interface DateQuestion {
  readonly heading: string;
  /** `meaning`: the heading does not say it; `several`: other columns are said to be the same. */
  readonly why: 'meaning' | 'several';
  /** What the heading looks like. */
  readonly suggestion: DateMeaning;
  /** Days that stand in it (`YYYY-MM-DD`): a few different ones. */
  readonly examples: readonly string[];
}

const BEGIN = new Set(
  'begin begindatum vanaf ingang ingangsdatum start startdatum aanvang aanvangsdatum sinds opname opnamedatum opgenomen per registratiedatum from since'.split(
    ' ',
  ),
);
const END = new Set('eind einde einddatum tot t until to end beeindigd beeindiging'.split(' '));
/** Words that change nothing: what the list is about, and the small ones. */
const AROUND = new Set(
  'datum date dd de het een in op of the en met m van voor uwv lijst banenafspraak doelgroep doelgroepregister register registratie geregistreerd registration registered'.split(
    ' ',
  ),
);
const REGISTERED = new Set(['registratie', 'geregistreerd', 'registration', 'registered']);
const ON = new Set(['datum', 'date', 'op']);
/** Of a birth; or of the employment, unless the register is named as well. */
const BIRTH = /geboorte|birth/;
const OTHER = /\b(?:in|uit) ?dienst|dienstverband|dienstbetrekking/;
const OF_REGISTER = /regist|doelgroep/;
const NAMES_BEGIN = /begin|vanaf|van\b|ingang|start|aanvang|sinds/;
const LIKE_BEGIN = /opname|opgenomen|\bgereg|registratie|inschrij|ingeschreven/;
const LIKE_END = /eind|tot\b|\bt m\b|until|beeindig|uitschrij|uitgeschreven|afgemeld/;
const LIKE_DAY = /datum|date\b|dag\b/;

/** What the days under a heading are; `null` where it does not say that, or more. */
export function meaningOf(heading: string): DateMeaning | null {
  const words = wordsOf(heading);
  const text = words.join(' ');
  if (BIRTH.test(text) || (OTHER.test(text) && !OF_REGISTER.test(text))) return 'other';
  const isOf = (...sets: readonly ReadonlySet<string>[]) =>
    words.every((word) => sets.some((set) => set.has(word)));
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  if (!isOf(BEGIN, END, AROUND)) return null;
  // `Beëindigd per` says no begin.
  if (has(END)) return words.some((word) => BEGIN.has(word) && word !== 'per') ? null : 'end';
  // `Van` is a begin where it stands alone, and a small word in `Datum van registratie`.
  const isFrom = words.includes('van') && isOf(ON, new Set(['van']));
  return has(BEGIN) || isFrom || (has(REGISTERED) && has(ON)) ? 'begin' : null;
}

/** What a heading that does not say it looks like. */
export function suggestionOf(heading: string): DateMeaning {
  const text = textOf(heading);
  if (LIKE_END.test(text)) return 'end';
  return NAMES_BEGIN.test(text) || LIKE_BEGIN.test(text) ? 'begin' : 'other';
}

/** Whether a heading has a word for a begin in it. */
export function namesBegin(heading: string): boolean {
  return NAMES_BEGIN.test(textOf(heading));
}

/** Whether a heading speaks of a day, whatever stands below it. */
export function namesDay(heading: string): boolean {
  return suggestionOf(heading) !== 'other' || LIKE_DAY.test(textOf(heading));
}

function textOf(heading: string): string {
  return wordsOf(heading).join(' ');
}
