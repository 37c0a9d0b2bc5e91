import type { Language } from '../../locales/language';
import type { PaneWords } from '../../locales/nl/pane';

/** The pane's words in one language; the other language is not even loaded. */
export async function loadWords(language: Language): Promise<PaneWords> {
  const words =
    language === 'nl' ? await import('../../locales/nl/pane') : await import('../../locales/en/pane');
  return words.pane;
}
