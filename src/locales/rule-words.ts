import type { Facts, FactValue } from '../law/domain-error';
import type { CellRef } from '../meting/form/cell-ref';
import type { RuleId } from '../meting/judge/rule-id';
import type { ByRole, FindingWords, RuleWords } from '../meting/judge/rule-words';
import { errorName } from './error-names';
import { localeOf, type Language } from './language';

export type RuleWordsFile = Readonly<Record<RuleId, RuleWords>>;

/** What a person reads about one finding. */
export interface Explanation {
  readonly title: string;
  readonly what: string;
  readonly consequence: string;
  readonly why: string;
  readonly todo: string;
}

/** One finding: where, and what was found. */
interface FoundAt {
  readonly cells: readonly CellRef[];
  readonly facts: Facts;
}

/** The facts that words of one finding may name: its own, and where its first cell is. */
function factsOf({ cells: [cell], facts }: FoundAt): Facts {
  return {
    ...(cell && {
      cell: `${columnLetters(cell.column)}${cell.row}`,
      sheet: cell.sheet,
      row: String(cell.row),
    }),
    ...facts,
  };
}

/** What was found, with value and cell: all that a formula says, whose bundle carries no other words of a rule. */
export function whatWasFound(words: FindingWords, finding: FoundAt, language: Language): string {
  const facts = factsOf(finding);
  return fillText(typeof words.what === 'string' ? words.what : words.what(facts), facts, language);
}

/** Fills the words of a rule with the facts of one finding. */
export function explainFinding(
  words: RuleWords,
  finding: FoundAt,
  role: 'bestuur' | 'sectorraad',
  language: Language,
): Explanation {
  const facts = factsOf(finding);
  const fill = (text: string): string => fillText(text, facts, language);
  const forRole = (text: ByRole): string => fill(typeof text === 'string' ? text : text[role]);
  return {
    title: words.title,
    what: whatWasFound(words, finding, language),
    consequence: forRole(words.consequence),
    why: fill(words.why),
    todo: typeof words.todo === 'function' ? fill(words.todo(facts)) : forRole(words.todo),
  };
}

/** Puts facts in the place of `{name}`; a name without a fact stays as it stands, so that a test can find it. */
export function fillText(text: string, facts: Facts, language: Language): string {
  return text.replace(/(["“]?)\{(\w+)\}(["”]?)/g, (whole, open: string, name: string, close: string) => {
    const value = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (value === undefined) return whole;
    const shown = shownFact(value, language);
    // A text that is only described is not quoted.
    return typeof value === 'string' && shown !== value && lengthOnly.test(value)
      ? shown
      : open + shown + close;
  });
}

function shownFact(value: FactValue, language: Language): string {
  if (value === null) return language === 'nl' ? 'leeg' : 'empty';
  if (typeof value === 'boolean') return language === 'nl' ? (value ? 'ja' : 'nee') : value ? 'yes' : 'no';
  if (typeof value === 'number') {
    // A year or a row is no quantity: only from five digits on are thousands set apart.
    return value.toLocaleString(localeOf[language], {
      maximumFractionDigits: 4,
      useGrouping: Math.abs(value) >= 10_000,
    });
  }
  if (typeof value === 'string') return shownText(value, language);
  return value.map((part) => shownFact(part, language)).join(', ');
}

/** A text of a cell of which only the length is told. */
const lengthOnly = /^\[(\d+) tekens\]$/;

/** Days are written the way each language writes them; all other text stays as it stands. */
function shownText(text: string, language: Language): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const length = Number(lengthOnly.exec(text)?.[1] ?? 0);
  if (length > 0) return notRepeated(length, language);
  if (!day) return errorName(text, language);
  return language === 'nl' ? `${day[3]}-${day[2]}-${day[1]}` : `${day[3]}/${day[2]}/${day[1]}`;
}

/** What people type can be about a person: it is named and not repeated. */
function notRepeated(length: number, language: Language): string {
  return language === 'nl'
    ? `tekst die we hier niet herhalen (${String(length)} ${length === 1 ? 'teken' : 'tekens'})`
    : `text that we do not repeat here (${String(length)} ${length === 1 ? 'character' : 'characters'})`;
}

function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
