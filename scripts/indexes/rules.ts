import { existsSync, readdirSync } from 'node:fs';

const rules = 'src/meting/rules';

/** What stands in the folder of a rule. */
export const ruleFiles = ['rule.ts', 'examples.ts', 'words.nl.ts', 'words.en.ts'] as const;

/** Families in the order of the ledger and of the printed catalogue. */
export const ruleFamilies = ['S', 'B', 'L', 'P', 'C', 'T', 'Q'] as const;

/** The folders of the rules in catalogue order: `b12-form-fits-aard` holds B12. */
export function ruleFolders(): readonly string[] {
  const family = (folder: string): number => {
    const at = (ruleFamilies as readonly string[]).indexOf(folder.charAt(0).toUpperCase());
    if (at === -1)
      throw new Error(`${rules}/${folder}: a rule begins with one of ${ruleFamilies.join(', ')}`);
    return at;
  };
  return readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]\d\d-/.test(entry.name))
    .map(({ name }) => name)
    .sort((a, b) => family(a) - family(b) || (a < b ? -1 : 1));
}

/** `B12` of `b12-form-fits-aard`. */
export const idOfFolder = (folder: string): string => folder.slice(0, 3).toUpperCase();

/** Files that a rule should have and has not. */
export function missingRuleFiles(): readonly string[] {
  return ruleFolders()
    .flatMap((folder) => ruleFiles.map((file) => `${rules}/${folder}/${file}`))
    .filter((path) => !existsSync(path));
}

/** The indexes of the rules, made from their folders: path and text, not formatted yet. */
export function ruleIndexes(): ReadonlyMap<string, string> {
  const folders = ruleFolders();
  const each = (line: (constant: string, folder: string) => string): string =>
    folders.map((folder) => line(folder.slice(0, 3), folder)).join('\n');
  const words = (language: 'nl' | 'en'): string => `
    import type { RuleWordsFile } from '../rule-words';
    ${each((id, folder) => `import { advice as ${id}Advice, finding as ${id} } from '../../meting/rules/${folder}/words.${language}';`)}

    /** The words of all rules. */
    export const rules: RuleWordsFile = { ${each((id) => `${id.toUpperCase()}: { ...${id}, ...${id}Advice },`)} };
  `;
  const findings = (language: 'nl' | 'en'): string => `
    import type { RuleId } from '../../meting/judge/rule-id';
    import type { FindingWords } from '../../meting/judge/rule-words';
    ${each((id, folder) => `import { finding as ${id} } from '../../meting/rules/${folder}/words.${language}';`)}

    /** What a finding of each rule says, without what to do about it. */
    export const ruleFindings: Readonly<Record<RuleId, FindingWords>> = { ${each((id) => `${id.toUpperCase()}: ${id},`)} };
  `;
  return new Map([
    [
      'src/meting/judge/rule-id.ts',
      `
        /** The rules that exist. */
        export type RuleId = ${folders.map((folder) => `| '${idOfFolder(folder)}'`).join(' ')};
      `,
    ],
    [
      `${rules}/index.ts`,
      `
        import type { Rule } from '../judge/rule';
        ${each((id, folder) => `import { ${id} } from './${folder}/rule';`)}

        /** The catalogue, in the order of the ledger and of the printed catalogue. */
        export const RULES: readonly Rule[] = [${each((id) => `${id},`)}];
      `,
    ],
    [
      `${rules}/examples.ts`,
      `
        import type { RuleExamples } from '../generate/rule-examples';
        import type { RuleId } from '../judge/rule-id';
        ${each((id, folder) => `import { examples as ${id} } from './${folder}/examples';`)}

        /** What shows, proves and breaks each rule. */
        export const RULE_EXAMPLES: Readonly<Record<RuleId, RuleExamples>> = { ${each((id) => `${id.toUpperCase()}: ${id},`)} };
      `,
    ],
    ['src/locales/nl/rules.ts', words('nl')],
    ['src/locales/en/rules.ts', words('en')],
    ['src/locales/nl/rule-findings.ts', findings('nl')],
    ['src/locales/en/rule-findings.ts', findings('en')],
  ]);
}
