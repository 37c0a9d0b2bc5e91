import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../src/locales/language';
import type { TemplateKind } from '../../src/meting/form/templates';
import { sharedBuild } from './build';

/** A template as it ships: of the build that the tests share, or else made, which takes a library and a second. */
export async function shippedTemplate(
  kind: TemplateKind,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  if (sharedBuild !== undefined)
    return Uint8Array.from(await readFile(join(sharedBuild, 'templates', `${kind}-${language}.xlsx`)));
  const { buildTemplate } = await import('../../scripts/templates/build');
  return Uint8Array.from(await buildTemplate(kind, language));
}
