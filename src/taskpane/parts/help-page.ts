import type { Language } from '../../locales/language';

/** Where the bundles of this build were loaded from; webpack fills it in, tests run without. */
declare const __webpack_public_path__: string | undefined;

/** The address of the help page of a function: beside the bundles, wherever the page that loads them stands. */
export function helpPage(language: Language, id: string): string {
  const root = typeof __webpack_public_path__ === 'string' ? __webpack_public_path__ : '';
  return `${root}help/${language}/${id.toLowerCase()}.html`;
}
