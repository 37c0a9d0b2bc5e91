import { SearchBox } from '@fluentui/react-search';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import { publishedLaw } from '../../../law';
import { parameterLabel } from '../../../locales/parameter-label';
import { localeOf } from '../../../locales/language';
import { usePane } from '../../app/pane-context';
import { EntryList } from '../../parts/entry-list';
import { searchLanguage } from '../../search/find-terms';
import { periodLabel } from './period-label';
import { ResultPicture } from './result-picture';
import { ScenarioPart } from './scenario-part';
import { findFigures } from './search';
import type { ParameterScreenWords } from './words';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  search: { maxWidth: 'none' },
});

/** All figures with their last value, found by name, by year and by everyday words. */
export function ParameterList({
  words: { pane, names, units, scenario, search },
  query,
  onQuery,
}: {
  readonly words: ParameterScreenWords;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}): ReactNode {
  const { go, words } = usePane();
  const styles = useStyles();
  const all = [...publishedLaw.values()];
  const labelOf = (name: string) => parameterLabel(names, name);
  const found = findFigures(all, query, {
    labelOf,
    everyday: scenario.everydayFigures,
    search: searchLanguage(search, words.language),
  });
  const number = (value: string) =>
    Number(value).toLocaleString(localeOf[words.language], { maximumFractionDigits: 4 });
  return (
    <div className={styles.screen}>
      <Text>{pane.parametersIntro}</Text>
      <SearchBox
        className={styles.search}
        placeholder={pane.searchParameters}
        aria-label={pane.searchParameters}
        value={query}
        onChange={(_, { value }) => {
          onQuery(value);
        }}
      />
      {query.trim() === '' && (
        <>
          <ScenarioPart words={scenario} />
          <ResultPicture words={scenario} />
        </>
      )}
      <Text role="status">{found.length === 0 ? pane.noneFound : pane.shown(found.length, all.length)}</Text>
      <EntryList
        entries={found.map(({ series: { name, unit }, value }) => ({
          id: name,
          title: labelOf(name),
          text:
            value === undefined
              ? `${name} · ${pane.noValue}`
              : `${number(value.value)} ${units[unit]} · ${periodLabel(value, pane)} · ${pane.statuses[value.status]} · ${name}`,
        }))}
        onChoose={(name) => {
          go('parameters', name);
        }}
      />
    </div>
  );
}
