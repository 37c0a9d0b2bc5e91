import type { FunctionsPaneWords } from '../../../locales/nl/functions-pane';
import type { ParameterWords } from '../../../locales/parameter-label';
import type { Unit } from '../../../law';
import type { WordLoaders } from '../../app/words';

export interface ParameterScreenWords {
  readonly pane: FunctionsPaneWords;
  readonly names: ParameterWords;
  readonly units: Readonly<Record<Unit, string>>;
}

/** What the screen says and how the figures are called; fetched in the language of the pane only. */
export const parameterScreenWords: WordLoaders<ParameterScreenWords> = {
  nl: async () => {
    const { parameterWords, unitLabels } = await import('../../../locales/nl/parameters');
    const { functionsPane } = await import('../../../locales/nl/functions-pane');
    return { pane: functionsPane, names: parameterWords, units: unitLabels };
  },
  en: async () => {
    const { parameterWords, unitLabels } = await import('../../../locales/en/parameters');
    const { functionsPane } = await import('../../../locales/en/functions-pane');
    return { pane: functionsPane, names: parameterWords, units: unitLabels };
  },
};
