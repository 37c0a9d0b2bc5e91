import { SearchBox } from '@fluentui/react-search';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import { publishedLaw } from '../../../law';
import { parameterLabel } from '../../../locales/parameter-label';
import { usePane } from '../../app/pane-context';
import { EntryList } from '../../parts/entry-list';
import type { ParameterScreenWords } from './words';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  search: { maxWidth: 'none' },
});

/** All figures, found by their name in words or in formulas. */
export function ParameterList({
  words: { pane, names },
  query,
  onQuery,
}: {
  readonly words: ParameterScreenWords;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}): ReactNode {
  const { go } = usePane();
  const styles = useStyles();
  const wanted = query.trim().toLowerCase();
  const all = [...publishedLaw.values()].map(({ name, values }) => ({
    id: name,
    title: parameterLabel(names, name),
    text: `${name} · ${values.length === 0 ? pane.noValue : pane.values(values.length)}`,
  }));
  const found = all.filter(({ title, id }) => `${title} ${id}`.toLowerCase().includes(wanted));
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
      <Text role="status">{found.length === 0 ? pane.noneFound : pane.shown(found.length, all.length)}</Text>
      <EntryList
        entries={found}
        onChoose={(name) => {
          go('parameters', name);
        }}
      />
    </div>
  );
}
