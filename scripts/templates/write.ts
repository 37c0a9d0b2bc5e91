import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { TEMPLATE_KINDS, type TemplateKind } from '../../src/meting/form/templates';
import type { Language } from '../../src/locales/language';
import { buildTemplate } from './build';

const languages: readonly Language[] = ['nl', 'en'];

/** All templates, by file name. */
export async function buildTemplates(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const kind of TEMPLATE_KINDS) {
    for (const language of languages)
      files.set(templateFileName(kind, language), await buildTemplate(kind, language));
  }
  return files;
}

/** The name under which a template lies in `dist/templates`. */
export function templateFileName(kind: TemplateKind, language: Language): string {
  return `${kind}-${language}.xlsx`;
}

async function main(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of await buildTemplates()) await writeFile(path.join(folder, name), bytes);
}

if (require.main === module) {
  const folder = process.argv[2] ?? path.resolve(__dirname, '../../dist/templates');
  main(folder).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
