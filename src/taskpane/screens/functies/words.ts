import type { FunctionTexts } from '../../../functions/words';
import type { FunctionsPaneWords } from '../../../locales/nl/functions-pane';
import type { SearchWords } from '../../../locales/nl/search';
import type { WordLoaders } from '../../app/words';

export interface FunctionScreenWords {
  readonly pane: FunctionsPaneWords;
  readonly texts: FunctionTexts;
  /** Functions by everyday word. */
  readonly everyday: Readonly<Record<string, readonly string[]>>;
  readonly search: SearchWords;
}

/** What the screen says and what is said about each function; fetched in the language of the pane only. */
export const functionWords: WordLoaders<FunctionScreenWords> = {
  nl: async () => ({
    pane: (await import('../../../locales/nl/functions-pane')).functionsPane,
    texts: (await import('../../../locales/nl/functions')).functions,
    everyday: (await import('../../../locales/nl/scenario')).scenarioWords.everydayFunctions,
    search: (await import('../../../locales/nl/search')).searchWords,
  }),
  en: async () => ({
    pane: (await import('../../../locales/en/functions-pane')).functionsPane,
    texts: (await import('../../../locales/en/functions')).functions,
    everyday: (await import('../../../locales/en/scenario')).scenarioWords.everydayFunctions,
    search: (await import('../../../locales/en/search')).searchWords,
  }),
};
