import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { idOfFolder, ruleFamilies, ruleFolders, type ruleFiles } from '../indexes/rules';
import { FILL_IN } from './fill-in';

/**
 * Makes the folder of a new rule, with everything that has to be filled in.
 *
 * @param name id and subject, for instance `b99-hours-per-day`.
 * @returns the folder.
 * @throws Error for a name that cannot be, or an id that is or was another rule's.
 */
export function newRule(name: string): string {
  if (!/^[a-z]\d\d(-[a-z0-9]+)+$/.test(name)) throw new Error(`${name} is not a name like b99-hours-per-day`);
  const id = idOfFolder(name);
  if (!(ruleFamilies as readonly string[]).includes(id.charAt(0)))
    throw new Error(`${id} does not begin with one of ${ruleFamilies.join(', ')}`);
  const taken = ruleFolders().find((folder) => idOfFolder(folder) === id);
  if (taken !== undefined) throw new Error(`${id} is the rule in ${taken}; free is ${nextId(id.charAt(0))}`);
  if (readFileSync('docs/rule-ids.md', 'utf8').includes(`| ${id} `))
    throw new Error(`${id} was another rule, see docs/rule-ids.md; an id is never used again`);
  const folder = `src/meting/rules/${name}`;
  if (existsSync(folder)) throw new Error(`${folder} is there already`);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files(id))) writeFileSync(`${folder}/${file}`, text);
  return folder;
}

/** The id after the last of a family, that no rule has or had. */
function nextId(family: string): string {
  const retired = readFileSync('docs/rule-ids.md', 'utf8').match(/(?<=\| )[A-Z]\d\d(?= )/g) ?? [];
  const numbers = [...ruleFolders().map(idOfFolder), ...retired]
    .filter((id) => id.startsWith(family))
    .map((id) => Number(id.slice(1)));
  return `${family}${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

function files(id: string): Readonly<Record<(typeof ruleFiles)[number], string>> {
  const words = `import { ruleWords } from '../../judge/rule-words';
import type { ${id}Facts } from './rule';

const words = ruleWords<${id}Facts>();

// ${FILL_IN}: {uren} is a fact of this rule; {cell}, {sheet} and {row} are of the first cell.
export const finding = words.finding({
  title: '',
  what: '{cell} {uren}',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: '',
  why: '',
  todo: '',
});
`;
  return {
    'rule.ts': `import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

// ${FILL_IN}: what a finding tells; its words can name these and nothing else.
export type ${id}Facts = {
  readonly uren: number;
};

// ${FILL_IN}: what must hold, in one sentence; how serious it is; where that is published, and how sure it is.
/** */
export const ${id.toLowerCase()}: RowRule<${id}Facts> = {
  id: '${id}',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  reads: ['verloondeUren'],
  check(sheet, _context, emit) {
    const hours = valuesOf(sheet, 'verloondeUren');
    for (let i = 0; i < sheet.count; i++) {
      const uren = hours[i] as number;
      if (uren === 0) emit(i, ['verloondeUren'], () => ({ uren }));
    }
  },
};
`,
    'examples.ts': `import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

// ${FILL_IN}: what passes, what does not, and how to break a clean workbook in just this way, so that no other rule speaks.
export const examples: RuleExamples = {
  good: [[{ verloondeUren: 139 }]],
  bad: [[{ verloondeUren: 0 }]],
  seed(draft, random) {
    return draft.set(formalRecord(draft, random), 'verloondeUren', 0);
  },
};
`,
    'words.nl.ts': words,
    'words.en.ts': words,
  };
}
