import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import type { Finding, FindingGroup } from '../../../meting/judge/finding';
import { usePane } from '../../app/pane-context';
import { Disclosure } from '../../parts/disclosure';
import { SourceLink } from '../../parts/source-link';
import type { RuleBook } from '../../rules/use-rule-book';
import { useRules } from '../../rules/use-rules';

const useStyles = makeStyles({
  terms: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: `0 0 ${tokens.spacingVerticalS} 0`, overflowWrap: 'anywhere' },
});

/** What it means that this was found, and the rule with its source: for who wants to know more than what to do. */
export function WhyHere({
  group,
  example,
  book,
}: {
  readonly group: FindingGroup;
  readonly example: Finding | undefined;
  readonly book: RuleBook;
}): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const source = useRules()?.get(group.rule)?.source;
  const text = words.check;
  if (!example) return null;
  const { consequence, why } = book.explain(example);
  const lines: readonly (readonly [string, ReactNode])[] = [
    [text.consequence, consequence],
    [text.why, why],
    [text.rule, `${group.rule} ${book.title(group.rule)}`],
    ...(source ? [[text.source, <SourceLink key="source" source={source} />] as const] : []),
  ];
  return (
    <Disclosure title={text.whyHere}>
      <dl className={styles.terms}>
        {lines.map(([term, meaning]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
