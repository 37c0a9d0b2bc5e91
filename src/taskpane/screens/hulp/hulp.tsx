import { SearchBox } from '@fluentui/react-search';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState, type ReactNode } from 'react';
import type { GlossaryTerm } from '../../../locales/nl/glossary';
import type { SearchWords } from '../../../locales/nl/search';
import type { Rule } from '../../../meting/judge/rule';
import { usePane } from '../../app/pane-context';
import { useWords, type WordLoaders } from '../../app/words';
import { Disclosure } from '../../parts/disclosure';
import { EntryList } from '../../parts/entry-list';
import { Section } from '../../parts/section';
import { SeverityIcon } from '../../parts/severity';
import { SourceLink } from '../../parts/source-link';
import { useRuleBook, type RuleBook } from '../../rules/use-rule-book';
import { useRules } from '../../rules/use-rules';
import { findByQuestion } from '../../search/find';
import { findTerms, searchLanguage } from '../../search/find-terms';
import { screenGroupOf, type ScreenId } from '../screen-id';
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

interface HelpWords {
  readonly glossary: Readonly<Record<GlossaryTerm, string>>;
  readonly search: SearchWords;
}

const helpWords: WordLoaders<HelpWords> = {
  nl: async () => ({
    glossary: (await import('../../../locales/nl/glossary')).glossary,
    search: (await import('../../../locales/nl/search')).searchWords,
  }),
  en: async () => ({
    glossary: (await import('../../../locales/en/glossary')).glossary,
    search: (await import('../../../locales/en/search')).searchWords,
  }),
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
      {query.trim() === '' ? <Chapters /> : <Answers question={query.trim()} />}
    </div>
  );
}

function Chapters(): ReactNode {
  const { words } = usePane();
  const book = useRuleBook();
  const rules = useRules();
  const help = useWords(helpWords);
  const text = words.help;
  return (
    <>
      <Chapter id="steps" />
      <Disclosure title={text.rules}>
        {book && rules ? (
          <RuleList book={book} rules={[...rules.values()]} all={rules.size} />
        ) : (
          <Text>{words.shell.loading}</Text>
        )}
      </Disclosure>
      <Disclosure title={text.terms}>{help && <TermList terms={Object.entries(help.glossary)} />}</Disclosure>
      <Chapter id="selfTest" />
      <Chapter id="privacy" />
    </>
  );
}

type ChapterId = keyof SearchWords['chapters'];

function Chapter({ id }: { readonly id: ChapterId }): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const text = words.help;
  return (
    <Disclosure title={text[id]}>
      {id === 'selfTest' && <SelfTest />}
      {id === 'privacy' && <Text>{text.privacyText}</Text>}
      {id === 'steps' && (
        <ol className={styles.list}>
          {text.stepList.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </Disclosure>
  );
}

/** What the words mean, where it is done, the chapters and the rules about it. */
function Answers({ question }: { readonly question: string }): ReactNode {
  const { words, go } = usePane();
  const book = useRuleBook();
  const rules = useRules();
  const help = useWords(helpWords);
  if (!book || !rules || !help) return <Text>{words.shell.loading}</Text>;
  const { search, glossary } = help;
  const language = searchLanguage(search, words.language);
  const places = findByQuestion(Object.keys(screenGroupOf) as ScreenId[], question, language, (id) => ({
    title: `${words.screens[id].title} ${search.screens[id]}`,
    text: words.screens[id].lead,
  }));
  const chapters = findByQuestion(Object.keys(search.chapters) as ChapterId[], question, language, (id) => ({
    title: `${words.help[id]} ${search.chapters[id]}`,
    text: '',
  }));
  const terms = findTerms(glossary, question, search, words.language);
  const found = findByQuestion([...rules.values()], question, language, ({ id }) => ({
    title: `${id} ${book.title(id)}`,
    text: book.why(id),
  }));
  const nowhere = terms.unknown.filter((word) =>
    [places, chapters, found].every(({ unknown }) => unknown.includes(word)),
  );
  const isNothing = [places, chapters, terms, found].every(({ entries }) => entries.length === 0);
  if (isNothing) return <Text role="status">{search.nothing(question)}</Text>;
  return (
    <>
      {nowhere.length > 0 && <Text role="status">{search.unknown(nowhere)}</Text>}
      {terms.entries.length > 0 && (
        <Section title={words.help.terms}>
          <TermList terms={terms.entries} />
        </Section>
      )}
      {places.entries.length > 0 && (
        <Section title={search.screensFound}>
          <EntryList
            entries={places.entries.map((id) => ({
              id,
              title: words.screens[id].title,
              text: words.screens[id].lead,
            }))}
            onChoose={(id) => {
              go(id as ScreenId);
            }}
          />
        </Section>
      )}
      {chapters.entries.map((id) => (
        <Chapter key={id} id={id} />
      ))}
      <RuleList book={book} rules={found.entries} all={rules.size} />
    </>
  );
}

function RuleList({
  book,
  rules,
  all,
}: {
  readonly book: RuleBook;
  readonly rules: readonly Rule[];
  readonly all: number;
}): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <>
      <Text size={200} role="status">
        {words.help.rulesFound(rules.length, all)}
      </Text>
      <ul className={styles.rules}>
        {rules.map(({ id, severity, source, certainty }) => (
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

function TermList({ terms }: { readonly terms: readonly (readonly [string, string])[] }): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.terms}>
      {terms.map(([term, meaning]) => (
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
