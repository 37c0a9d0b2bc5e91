import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { RULES } from '../src/meting/rules';
import { idOfFolder, ruleFiles, ruleFolders } from './indexes/rules';

/** What a file says apart from its layout and what it imports. */
const essence = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^import [^;]*;$/gm, '')
    .replace(/\s+/g, '');

/** Changes with the ids, severities, words or examples of the rules: whatever asks for a new version of the catalogue. */
export function rulesFingerprint(): string {
  const folders = new Map(ruleFolders().map((folder) => [idOfFolder(folder), folder]));
  const hash = createHash('sha256');
  for (const { id, severity } of RULES) {
    hash.update(`${id} ${severity}\n`);
    for (const file of ruleFiles) {
      if (file !== 'rule.ts') hash.update(essence(`src/meting/rules/${folders.get(id) ?? id}/${file}`));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
