import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Conversion {
  /** By file name; the extension tells LibreOffice what it is. */
  readonly files: Readonly<Record<string, Uint8Array | string>>;
  /** What to write: an extension, or an extension with the filter and its options. */
  readonly to: string;
  /** Settings of a profile (`registrymodifications.xcu`) other than those of a new one. */
  readonly settings?: string;
}

/** The command that starts LibreOffice, or `null` where it is not installed. */
export function findLibreOffice(): string | null {
  for (const command of ['soffice', 'libreoffice']) {
    try {
      execFileSync(command, ['--version'], { stdio: 'pipe' });
      return command;
    } catch {
      continue;
    }
  }
  return null;
}

/** Converts files in one run of LibreOffice, with a profile of its own; gives what it wrote by file name. */
export function convertByLibreOffice(
  command: string,
  { files, to, settings }: Conversion,
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  const [profile, input, output] = ['profile', 'in', 'out'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  try {
    for (const each of [path.join(profile, 'user'), input, output]) mkdirSync(each, { recursive: true });
    if (settings !== undefined)
      writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), settings);
    const paths = Object.entries(files).map(([name, content]) => {
      const file = path.join(input, name);
      writeFileSync(file, content);
      return file;
    });
    execFileSync(
      command,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        output,
        ...paths,
      ],
      // The language of the machine must not decide what a decimal sign is.
      { stdio: 'pipe', timeout: 100_000, env: { ...process.env, LC_ALL: 'C', LANG: 'C' } },
    );
    return new Map(
      readdirSync(output).map((name) => [name, new Uint8Array(readFileSync(path.join(output, name)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
