import { SearchBox } from '@fluentui/react-search';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import { catalogue } from '../../../functions/catalogue';
import { functionsOf } from '../../../functions/by-group';
import { groups } from '../../../functions/documentation';
import { usePane } from '../../app/pane-context';
import { EntryList } from '../../parts/entry-list';
import { Section } from '../../parts/section';
import { findByQuestion } from '../../search/find';
import { searchLanguage } from '../../search/find-terms';
import { FormulaTools } from './formula-tools';
import type { FunctionScreenWords } from './words';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  search: { maxWidth: 'none' },
});

/** All functions by group, found by any word of their description or arguments. */
export function FunctionList({
  words: { pane, texts, everyday, search },
  query,
  onQuery,
}: {
  readonly words: FunctionScreenWords;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}): ReactNode {
  const { go, host, words } = usePane();
  const styles = useStyles();
  const { entries: found } = findByQuestion(
    catalogue,
    // A year is what one asks a function, not its name.
    query.replace(/\b(?:19|20)\d{2}\b/g, ''),
    searchLanguage(search, words.language),
    ({ id }) => {
      const { summary, about, arguments: given } = texts.functions[id];
      const names = Object.values(given).map(({ name }) => name);
      return {
        title: [id, ...everydayOf(id, everyday)].join(' '),
        text: [summary, ...about, ...names].join(' '),
      };
    },
  );
  return (
    <div className={styles.screen}>
      <SearchBox
        className={styles.search}
        placeholder={pane.search}
        aria-label={pane.search}
        value={query}
        onChange={(_, { value }) => {
          onQuery(value);
        }}
      />
      <Text role="status">
        {found.length === 0 ? pane.noneFound : pane.shown(found.length, catalogue.length)}
      </Text>
      {groups.map((group) => {
        const members = functionsOf(group).filter((spec) => found.includes(spec));
        if (members.length === 0) return null;
        return (
          <Section key={group} title={texts.groups[group].name}>
            <EntryList
              code
              entries={members.map(({ id }) => ({ id, title: id, text: texts.functions[id].summary }))}
              onChoose={(id) => {
                go('functies', id);
              }}
            />
          </Section>
        );
      })}
      {host.kind !== 'none' && <FormulaTools words={pane} />}
    </div>
  );
}

function everydayOf(id: string, everyday: FunctionScreenWords['everyday']): readonly string[] {
  return Object.entries(everyday).flatMap(([word, ids]) => (ids.includes(id) ? [word] : []));
}
