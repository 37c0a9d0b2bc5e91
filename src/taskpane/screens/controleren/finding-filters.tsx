import { Field } from '@fluentui/react-field';
import { SearchBox } from '@fluentui/react-search';
import { Select } from '@fluentui/react-select';
import { ToggleButton } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import type { FindingGroup, Severity } from '../../../meting/judge/finding';
import { usePane } from '../../app/pane-context';
import { SeverityIcon } from '../../parts/severity';
import type { RuleBook } from '../../rules/use-rule-book';

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  toggles: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  search: { maxWidth: '100%' },
});

const severities: readonly Severity[] = ['fout', 'waarschuwing', 'info'];

export interface Choice {
  readonly severity: Severity | null;
  /** Empty: all sheets. */
  readonly sheet: string;
  readonly query: string;
}

export const everything: Choice = { severity: null, sheet: '', query: '' };

export interface FindingFiltersProps {
  readonly groups: readonly FindingGroup[];
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** What to see of the findings. */
export function FindingFilters({ groups, choice, onChange }: FindingFiltersProps): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const text = words.check;
  const sheets = [...new Set(groups.map(({ sheet }) => sheet))];
  return (
    <div role="group" aria-label={text.filters} className={styles.filters}>
      <div className={styles.toggles}>
        {severities.map((each) => {
          const count = groups.reduce((sum, group) => sum + (group.severity === each ? group.count : 0), 0);
          return (
            count > 0 && (
              <ToggleButton
                key={each}
                size="small"
                icon={<SeverityIcon severity={each} />}
                checked={choice.severity === each}
                onClick={() => {
                  onChange({ ...choice, severity: choice.severity === each ? null : each });
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
            value={choice.sheet}
            onChange={(_, { value }) => {
              onChange({ ...choice, sheet: value });
            }}
          >
            <option value="">{text.allSheets}</option>
            {sheets.map((name) => (
              <option key={name} value={name}>
                {name}
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
        value={choice.query}
        onChange={(_, { value }) => {
          onChange({ ...choice, query: value });
        }}
      />
    </div>
  );
}

/** Whether a group is among what was chosen. */
export function isChosen(group: FindingGroup, { severity, sheet, query }: Choice, book: RuleBook): boolean {
  return (
    (severity === null || group.severity === severity) &&
    (sheet === '' || group.sheet === sheet) &&
    (query === '' || holdsAll(textOf(group, book), query))
  );
}

function textOf(group: FindingGroup, book: RuleBook): string {
  const [first] = group.examples;
  return [
    group.rule,
    group.sheet,
    group.cause,
    book.title(group.rule),
    first ? book.explain(first).what : '',
    ...group.ranges.slice(0, 50),
  ].join(' ');
}

function holdsAll(text: string, query: string): boolean {
  const lower = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}
