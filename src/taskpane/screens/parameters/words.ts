import type { FunctionsPaneWords } from '../../../locales/nl/functions-pane';
import type { ScenarioWords } from '../../../locales/nl/scenario';
import type { SearchWords } from '../../../locales/nl/search';
import type { ParameterWords } from '../../../locales/parameter-label';
import type { Unit } from '../../../law';
import type { WordLoaders } from '../../app/words';

export interface ParameterScreenWords {
  readonly pane: FunctionsPaneWords;
  readonly names: ParameterWords;
  readonly units: Readonly<Record<Unit, string>>;
  readonly scenario: ScenarioWords;
  readonly search: SearchWords;
}

/** What the screen says and how the figures are called; fetched in the language of the pane only. */
export const parameterScreenWords: WordLoaders<ParameterScreenWords> = {
  nl: async () => {
    const { parameterWords, unitLabels } = await import('../../../locales/nl/parameters');
    const { functionsPane } = await import('../../../locales/nl/functions-pane');
    const { scenarioWords } = await import('../../../locales/nl/scenario');
    const { searchWords } = await import('../../../locales/nl/search');
    return {
      pane: functionsPane,
      names: parameterWords,
      units: unitLabels,
      scenario: scenarioWords,
      search: searchWords,
    };
  },
  en: async () => {
    const { parameterWords, unitLabels } = await import('../../../locales/en/parameters');
    const { functionsPane } = await import('../../../locales/en/functions-pane');
    const { scenarioWords } = await import('../../../locales/en/scenario');
    const { searchWords } = await import('../../../locales/en/search');
    return {
      pane: functionsPane,
      names: parameterWords,
      units: unitLabels,
      scenario: scenarioWords,
      search: searchWords,
    };
  },
};
