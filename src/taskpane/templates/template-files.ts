import type { Language } from '../../locales/language';
import type { TemplateKind } from '../../meting/form/templates';

/** The templates as the build wrote them, in base64 by file name: a part of the program, so that nothing is fetched. */
declare const TEMPLATE_FILES: Readonly<Record<string, string>>;

/** An empty template of the product. */
export function templateFile(kind: TemplateKind, language: Language): Blob {
  const base64 = TEMPLATE_FILES[`${kind}-${language}.xlsx`];
  if (base64 === undefined) throw new Error(`no template ${kind}`);
  return new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))]);
}
