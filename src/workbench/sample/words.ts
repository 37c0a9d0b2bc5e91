import * as english from '../../locales/en/workbench';
import type { Language } from '../../locales/language';
import * as dutch from '../../locales/nl/workbench';

/** The words of the page and of its own workbooks. */
export function wordsIn(language: Language): typeof dutch {
  return language === 'nl' ? dutch : english;
}
