import type { FunctionTexts } from '../../../functions/words';
import type { FunctionsPaneWords } from '../../../locales/nl/functions-pane';
import type { WordLoaders } from '../../app/words';

export interface FunctionScreenWords {
  readonly pane: FunctionsPaneWords;
  readonly texts: FunctionTexts;
}

/** What the screen says and what is said about each function; fetched in the language of the pane only. */
export const functionWords: WordLoaders<FunctionScreenWords> = {
  nl: async () => ({
    pane: (await import('../../../locales/nl/functions-pane')).functionsPane,
    texts: (await import('../../../locales/nl/functions')).functions,
  }),
  en: async () => ({
    pane: (await import('../../../locales/en/functions-pane')).functionsPane,
    texts: (await import('../../../locales/en/functions')).functions,
  }),
};
