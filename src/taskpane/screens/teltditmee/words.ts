import type { SituationWords } from '../../../locales/nl/situation';
import type * as counting from '../../../locales/nl/counting';
import type { WordLoaders } from '../../app/words';

export interface SituationScreenWords {
  readonly text: SituationWords;
  readonly counting: typeof counting;
}

/** What the screen asks and answers, in the language of the pane only. */
export const situationScreenWords: WordLoaders<SituationScreenWords> = {
  nl: async () => ({
    text: (await import('../../../locales/nl/situation')).situationWords,
    counting: await import('../../../locales/nl/counting'),
  }),
  en: async () => ({
    text: (await import('../../../locales/en/situation')).situationWords,
    counting: await import('../../../locales/en/counting'),
  }),
};
