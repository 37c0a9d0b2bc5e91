import { rules as wordsEn } from '../../locales/en/rules';
import { rules as wordsNl } from '../../locales/nl/rules';
import { whatWasFound } from '../../locales/rule-words';
import type { FindingGroup } from '../../meting/finding';
import { checkMeting } from '../../meting/check-meting';
import { RULES } from '../../meting/rules';
import { language } from '../choices';
import { exampleFaultyMeting } from '../example-meting';
import { ownValues } from '../own-values';
import { placeOf, readRange } from '../sheet-range';
import { distinct } from '../sources';
import type { CellOut, TableSpec } from '../spec';

/** Excel holds no longer text in a cell; what is left out is counted. */
const longestText = 32_000;

/** The findings of the rules on a range of a meting sheet, one row for each cause. */
export const controle: TableSpec = {
  id: 'CONTROLE',
  group: 'meten',
  result: 'table',
  addresses: true,
  arguments: [
    { id: 'bereik', type: { kind: 'range' } },
    { id: 'taal', type: { kind: 'choice', choice: language }, optional: true },
    ownValues,
  ],
  table: (given): CellOut[][] => {
    const english = given.one('taal') === 'en';
    const content = readRange(given.range('bereik'), placeOf(given.address('bereik')));
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
  sources: () => distinct(RULES.flatMap(({ source }) => source ?? [])),
  remarks: ['own-meting'],
  noTwin: 'rules',
  examples: [
    {
      arguments: [exampleFaultyMeting],
      result: [
        ['Ernst', 'Regel', 'Cellen', 'Aantal', 'Melding'],
        [
          'fout',
          'B01',
          'F2',
          1,
          'BSN is niet geldig. In F2 staat ******789. Dat is geen geldig BSN: het heeft niet 9 cijfers of het klopt niet volgens de elfproef.',
        ],
        [
          'fout',
          'B05',
          'M3',
          1,
          'Verloonde uren zijn negatief. In M3 staat -8 uur. Minder dan nul uren kan niet.',
        ],
      ],
    },
  ],
};

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
  if (words === undefined) return group.rule;
  if (first === undefined) return words.title;
  return `${words.title}. ${whatWasFound(words, first, english ? 'en' : 'nl')}`;
}
