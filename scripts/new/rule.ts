import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { idOfFolder, ruleFamilies, ruleFolders, type ruleFiles } from '../indexes/rules';
import { FILL_IN } from './fill-in';

/** What a rule looks at: rows of a meting, a Tabel 1, or the workbook as a whole. */
const scopes = ['rows', 'tabel1', 'workbook'] as const;
type Scope = (typeof scopes)[number];

/** What most rules of a family look at. */
const usualScope: Readonly<Record<(typeof ruleFamilies)[number], Scope>> = {
  S: 'workbook',
  B: 'rows',
  L: 'rows',
  P: 'workbook',
  C: 'workbook',
  T: 'tabel1',
  Q: 'workbook',
};

/**
 * Makes the folder of a new rule, with everything that has to be filled in.
 *
 * @param name id and subject, for instance `b50-hours-per-day`.
 * @param scope what it looks at; what most rules of its letter look at when left out.
 * @returns the folder.
 * @throws Error for a name that cannot be, or an id that is not the next of its letter.
 */
export function newRule(name: string, scope?: string): string {
  if (!/^[a-z]\d\d(-[a-z0-9]+)+$/.test(name)) throw new Error(`${name} is not a name like b50-hours-per-day`);
  const id = idOfFolder(name);
  const family = ruleFamilies.find((each) => id.startsWith(each));
  if (family === undefined) throw new Error(`${id} does not begin with one of ${ruleFamilies.join(', ')}`);
  const looksAt = scopes.find((each) => each === (scope ?? usualScope[family]));
  if (looksAt === undefined) throw new Error(`${String(scope)} is not one of ${scopes.join(', ')}`);
  const next = nextId(family);
  if (id !== next)
    throw new Error(
      `${id} is not the next number of ${family}: take ${next}. A number is never used again, and none is skipped (docs/rule-ids.md).`,
    );
  const folder = `src/meting/rules/${name}`;
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files(id, looksAt))) writeFileSync(`${folder}/${file}`, text);
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

interface Template {
  readonly type: string;
  readonly imports: string;
  /** The fact that a finding tells. */
  readonly fact: string;
  readonly body: string;
  readonly examples: {
    readonly imports: string;
    readonly good: string;
    readonly bad: string;
    readonly seed: string;
  };
}

const templates: Readonly<Record<Scope, Template>> = {
  rows: {
    type: 'RowRule',
    imports: `import { ALWAYS, valuesOf } from '../shared/values';`,
    fact: 'uren',
    body: `  reads: ['verloondeUren'],
  check(sheet, _context, emit) {
    const hours = valuesOf(sheet, 'verloondeUren');
    for (let i = 0; i < sheet.count; i++) {
      const uren = hours[i] as number;
      if (uren === 0) emit(i, ['verloondeUren'], () => ({ uren }));
    }
  },`,
    examples: {
      imports: `import { formalRecord } from '../shared/draft-records';\n`,
      good: '[{ verloondeUren: 139 }]',
      bad: '[{ verloondeUren: 0 }]',
      seed: `seed(draft, random) {
    return draft.set(formalRecord(draft, random), 'verloondeUren', 0);
  }`,
    },
  },
  tabel1: {
    type: 'TabelRule',
    imports: `import { figureAt } from '../shared/tabel1';
import { ALWAYS } from '../shared/values';`,
    fact: 'banen',
    body: `  // One of a nation ('toename') or of an organisation ('stand'); left out where the rule is for both.
  basis: 'toename',
  check(table, _context, emit) {
    const total = figureAt(table, 'totaal', 'totaal');
    if (total !== null && total.value < 0) emit([total.cell], { banen: total.value });
  },`,
    examples: {
      imports: `import { makeNational } from '../shared/draft-tabel1';\n`,
      good: 'makeNational',
      bad: `(draft) => {
      makeNational(draft);
      draft.setTabel1('totaal', 'totaal', -1);
    }`,
      seed: `seed(draft) {
    makeNational(draft);
    draft.setTabel1('totaal', 'totaal', -1);
    return draft.tabel1Cell('totaal', 'totaal');
  }`,
    },
  },
  workbook: {
    type: 'WorkbookRule',
    imports: `import { ALWAYS } from '../shared/values';`,
    fact: 'uren',
    body: `  check({ opgave }, emit) {
    if (opgave === null) return 'no-opgave';
    const hours = opgave.fields.get('urenTotaal');
    if (hours?.value === 0) emit([hours.cell], { uren: hours.value });
    return undefined;
  },`,
    examples: {
      imports: '',
      good: `(draft) => draft.setOpgave('urenTotaal', 50_000)`,
      bad: `(draft) => draft.setOpgave('urenTotaal', 0)`,
      seed: `seed(draft) {
    return draft.setOpgave('urenTotaal', 0);
  }`,
    },
  },
};

function files(id: string, scope: Scope): Readonly<Record<(typeof ruleFiles)[number], string>> {
  const { type, imports, fact, body, examples } = templates[scope];
  const words = `import { ruleWords } from '../../judge/rule-words';
import type { ${id}Facts } from './rule';

const words = ruleWords<${id}Facts>();

// ${FILL_IN}: {${fact}} is a fact of this rule; {cell}, {sheet} and {row} are of the first cell.
export const finding = words.finding({
  title: '',
  what: '{cell} {${fact}}',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: '',
  why: '',
  todo: '',
});
`;
  return {
    'rule.ts': `import type { ${type} } from '../../judge/rule';
${imports}

// ${FILL_IN}: what a finding tells; its words can name these and nothing else.
export type ${id}Facts = {
  readonly ${fact}: number;
};

// ${FILL_IN}: what must hold, in one sentence; how serious it is; where that is published, and how sure it is.
/** */
export const ${id.toLowerCase()}: ${type}<${id}Facts> = {
  id: '${id}',
  severity: 'waarschuwing',
  scope: '${scope}',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
${body}
};
`,
    'examples.ts': `import type { RuleExamples } from '../../generate/rule-examples';
${examples.imports}
// ${FILL_IN}: what passes, what does not, and how to break a clean workbook in just this way, so that no other rule finds anything.
export const examples: RuleExamples = {
  good: [${examples.good}],
  bad: [${examples.bad}],
  ${examples.seed},
};
`,
    'words.nl.ts': words,
    'words.en.ts': words,
  };
}
