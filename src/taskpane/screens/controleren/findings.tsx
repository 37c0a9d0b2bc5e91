import { Field } from '@fluentui/react-field';
import { SearchBox } from '@fluentui/react-search';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { ToggleButton } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useMemo, useState, type ReactNode } from 'react';
import type { CheckResult } from '../../../meting/judge/check-result';
import type { FindingGroup, Severity } from '../../../meting/judge/finding';
import { usePane } from '../../app/pane-context';
import { SeverityIcon } from '../../parts/severity';
import { useRuleBook, type RuleBook } from '../../rules/use-rule-book';
import type { CheckJob } from '../../state/check-store';
import { AnnotatedCopy } from './annotated-copy';
import { FixPanel } from './fix-panel';
import { GroupCard } from './group-card';
import { MarkButtons } from './mark-buttons';
import { maskBsns } from '../../../privacy/bsn';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    border: 'none',
    padding: 0,
  },
  toggles: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  search: { maxWidth: '100%' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
});

const severities: readonly Severity[] = ['fout', 'waarschuwing', 'info'];

export interface FindingsProps {
  readonly job: CheckJob;
  readonly result: CheckResult;
}

/** The findings, one card a cause, worst first, with a choice of what to see. */
export function Findings({ job, result }: FindingsProps): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const book = useRuleBook();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [sheet, setSheet] = useState('');
  const [query, setQuery] = useState('');
  const text = words.check;

  const { groups } = result;
  const sheets = useMemo(() => [...new Set(groups.map((group) => group.sheet))], [groups]);
  const shown = useMemo(
    () =>
      groups.filter(
        (group) =>
          (severity === null || group.severity === severity) &&
          (sheet === '' || group.sheet === sheet) &&
          (query === '' || (book !== undefined && matches(group, query, book))),
      ),
    [groups, severity, sheet, query, book],
  );
  if (!book || groups.length === 0) return null;
  return (
    <>
      {job.file === null ? (
        <MarkButtons result={result} book={book} />
      ) : (
        <AnnotatedCopy key={job.id} job={job} result={result} />
      )}
      {groups.length > 1 && (
        <div role="group" aria-label={text.filters} className={styles.filters}>
          <div className={styles.toggles}>
            {severities.map((each) => {
              const count = groups.reduce(
                (sum, group) => sum + (group.severity === each ? group.count : 0),
                0,
              );
              return (
                count > 0 && (
                  <ToggleButton
                    key={each}
                    size="small"
                    icon={<SeverityIcon severity={each} />}
                    checked={severity === each}
                    onClick={() => {
                      setSeverity(severity === each ? null : each);
                    }}
                  >
                    {words.severity[each](count)}
                  </ToggleButton>
                )
              );
            })}
          </div>
          {sheets.length > 1 && (
            <Field label={text.sheetFilter} size="small">
              <Select
                size="small"
                value={sheet}
                onChange={(_, { value }) => {
                  setSheet(value);
                }}
              >
                <option value="">{text.allSheets}</option>
                {sheets.map((name) => (
                  <option key={name} value={name}>
                    {maskBsns(name)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <SearchBox
            className={styles.search}
            size="small"
            aria-label={text.search}
            placeholder={text.search}
            value={query}
            onChange={(_, { value }) => {
              setQuery(value);
            }}
          />
        </div>
      )}
      <Text size={200} role="status">
        {text.shown(shown.length, groups.length)}
      </Text>
      {shown.length === 0 && <Text>{text.noneShown}</Text>}
      <ul className={styles.list}>
        {shown.map((group) => (
          <li key={`${group.rule} ${group.sheet} ${group.cause}`}>
            <GroupCard
              job={job}
              result={result}
              group={group}
              book={book}
              actions={<FixPanel job={job} result={result} group={group} />}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function matches(group: FindingGroup, query: string, book: RuleBook): boolean {
  const [first] = group.examples;
  const texts = [
    group.rule,
    group.sheet,
    group.cause,
    book.title(group.rule),
    first ? book.explain(first).what : '',
    ...group.ranges.slice(0, 50),
  ];
  const words = query.toLowerCase().split(/\s+/);
  const all = texts.join(' ').toLowerCase();
  return words.every((word) => all.includes(word));
}
