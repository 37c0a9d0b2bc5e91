import { SearchBox } from '@fluentui/react-search';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState, type ReactNode } from 'react';
import { usePane } from '../../app/pane-context';
import { useWords, type WordLoaders } from '../../app/words';
import { Disclosure } from '../../parts/disclosure';
import { SeverityIcon } from '../../parts/severity';
import { SourceLink } from '../../parts/source-link';
import { useRuleBook } from '../../rules/use-rule-book';
import { useRules } from '../../rules/use-rules';
import { SelfTest } from './self-test';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: { margin: 0, paddingLeft: '1.25rem' },
  rules: { margin: 0, padding: 0, listStyleType: 'none' },
  rule: { paddingBottom: tokens.spacingVerticalM },
  terms: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: `0 0 ${tokens.spacingVerticalS} 0` },
  search: { maxWidth: '100%' },
});

const glossaryWords: WordLoaders<Readonly<Record<string, string>>> = {
  nl: async () => (await import('../../../locales/nl/glossary')).glossary,
  en: async () => (await import('../../../locales/en/glossary')).glossary,
};

/** How it works, every rule with its source, the terms, and the self-test. */
export default function Hulp(): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const [query, setQuery] = useState('');
  const text = words.help;
  return (
    <div className={styles.screen}>
      <SearchBox
        className={styles.search}
        aria-label={text.search}
        placeholder={text.search}
        value={query}
        onChange={(_, { value }) => {
          setQuery(value);
        }}
      />
      {query === '' ? (
        <>
          <Disclosure title={text.steps}>
            <ol className={styles.list}>
              {text.stepList.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Disclosure>
          <Disclosure title={text.rules}>
            <RuleList query="" />
          </Disclosure>
          <Disclosure title={text.terms}>
            <TermList query="" />
          </Disclosure>
          <Disclosure title={text.selfTest}>
            <SelfTest />
          </Disclosure>
          <Disclosure title={text.privacy}>
            <Text>{text.privacyText}</Text>
          </Disclosure>
        </>
      ) : (
        <>
          <RuleList query={query.toLowerCase()} />
          <TermList query={query.toLowerCase()} />
        </>
      )}
    </div>
  );
}

interface Searched {
  readonly query: string;
}

function RuleList({ query }: Searched): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const book = useRuleBook();
  const rules = useRules();
  if (!book || !rules) return <Text>{words.shell.loading}</Text>;
  const found = [...rules.values()].filter(({ id }) =>
    `${id} ${book.title(id)} ${book.why(id)}`.toLowerCase().includes(query),
  );
  return (
    <>
      <Text size={200} role="status">
        {words.help.rulesFound(found.length, rules.size)}
      </Text>
      <ul className={styles.rules}>
        {found.map(({ id, severity, source, certainty }) => (
          <li key={id} className={styles.rule}>
            <SeverityIcon severity={severity} /> <Text weight="semibold">{id}</Text> {book.title(id)} (
            {words.severity.names[severity]})
            <br />
            {book.why(id)}
            <br />
            <Text size={200}>
              {source ? <SourceLink source={source} /> : words.help.ownRule}.{' '}
              {words.help.certainty[certainty]}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}

function TermList({ query }: Searched): ReactNode {
  const styles = useStyles();
  const glossary = useWords(glossaryWords);
  if (!glossary) return null;
  const found = Object.entries(glossary).filter(([term, meaning]) =>
    `${term} ${meaning}`.toLowerCase().includes(query),
  );
  return (
    <dl className={styles.terms}>
      {found.map(([term, meaning]) => (
        <div key={term}>
          <dt className={styles.term} lang="nl">
            {term}
          </dt>
          <dd className={styles.meaning}>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
