import { ruleFindings as wordsEn } from '../../../locales/en/rule-findings';
import { ruleFindings as wordsNl } from '../../../locales/nl/rule-findings';
import { whatWasFound } from '../../../locales/rule-words';
import type { FindingGroup } from '../../../meting/judge/finding';
import { checkMeting } from '../../../meting/judge/check-meting';
import { RULES } from '../../../meting/rules';
import { parseAddress, readRange } from '../../sheet-range';
import type { CellOut, TableSpec } from '../../spec';
import { signature } from './signature';

/** Excel holds no longer text in a cell; what is left out is counted. */
const longestText = 32_000;

/** The findings of the rules on a range of a meting sheet, one row for each cause. */
export const controle = {
  ...signature,
  result: 'table',
  table: (given): CellOut[][] => {
    const english = given.one('taal') === 'en';
    const content = readRange(given.range('bereik'), parseAddress(given.address('bereik')));
    const { groups } = checkMeting(
      { file: '', properties: new Map(), contents: [content], notRead: [], rules: RULES },
      { law: given.law },
    );
    return [
      ['Ernst', 'Regel', 'Cellen', 'Aantal', 'Melding'],
      ...groups.map((group): CellOut[] => [
        group.severity,
        group.rule,
        cellsOf(group),
        group.count,
        messageOf(group, english),
      ]),
    ];
  },
} as const satisfies TableSpec;

function cellsOf({ ranges }: FindingGroup): string {
  const all = ranges.join(', ');
  if (all.length <= longestText) return all;
  const shown = all.slice(0, all.lastIndexOf(', ', longestText));
  return `${shown} … (+${String(ranges.length - shown.split(', ').length)})`;
}

/** What was found in the first cell; the others of the group have the same cause. */
function messageOf(group: FindingGroup, english: boolean): string {
  const words = (english ? wordsEn : wordsNl)[group.rule];
  const [first] = group.examples;
  if (first === undefined) return words.title;
  return `${words.title}. ${whatWasFound(words, first, english ? 'en' : 'nl')}`;
}
