import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Location16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { columnName } from '../../../host/a1';
import type { CheckResult } from '../../../meting/judge/check-result';
import type { Finding, FindingGroup } from '../../../meting/judge/finding';
import { realSheet } from '../../../meting/judge/masked-outcome';
import { usePane } from '../../app/pane-context';
import { Disclosure } from '../../parts/disclosure';
import { SeverityIcon } from '../../parts/severity';
import type { RuleBook } from '../../rules/use-rule-book';
import { wholeGroup, type Explained } from '../../toelichting/explain-finding';
import type { SheetToelichting } from '../../toelichting/toelichting-sheet';
import { ExplanationForm } from '../../parts/explanation-form';
import { GivenExplanation } from './given-explanation';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  go: { alignSelf: 'flex-start' },
});

export interface ToelichtingCardProps {
  readonly result: CheckResult;
  readonly group: FindingGroup;
  readonly book: RuleBook;
  /** The explanations in the workbook that close something of this group. */
  readonly given: readonly SheetToelichting[];
  onSave(about: Explained, text: string): Promise<void>;
  onRemove(row: number): Promise<void>;
}

/** One warning with its explanations: one for the whole group, or one for each finding. */
export function ToelichtingCard({
  result,
  group,
  book,
  given,
  onSave,
  onRemove,
}: ToelichtingCardProps): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const text = words.explain;
  const [first] = group.examples;
  const isClosed = group.explained === group.count;
  const open = group.examples.filter(({ key }) => !group.explainedBy.includes(key));
  return (
    <article className={styles.card} aria-label={book.title(group.rule)}>
      <h2 className={styles.title}>
        <SeverityIcon severity={isClosed ? 'good' : 'waarschuwing'} /> {book.title(group.rule)}
      </h2>
      {first && <Text>{book.explain(first).what}</Text>}
      <Text size={200}>
        {words.check.times(group.count)} · {group.sheet} {group.ranges.slice(0, 3).join(', ')}
        {group.ranges.length > 3 && ' …'}
        {group.explained > 0 && ` · ${words.check.explained(group.explained, group.count)}`}
      </Text>
      {given.map((each) => (
        <GivenExplanation
          key={each.row}
          given={each}
          onSave={(changed) => onSave({ key: each.key, cell: each.cell }, changed)}
          onRemove={() => onRemove(each.row)}
        />
      ))}
      {!isClosed && (
        <ExplanationForm
          label={group.count === 1 ? text.label : text.whole(group.count)}
          onSave={(said) => onSave(wholeGroup(group), said)}
        />
      )}
      {!isClosed && group.count > 1 && open.length > 0 && (
        <Disclosure title={text.each(group.count - group.explained)}>
          <Text size={200}>{text.eachWhat}</Text>
          {open.map((finding) => (
            <One key={finding.key} result={result} finding={finding} book={book} onSave={onSave} />
          ))}
        </Disclosure>
      )}
    </article>
  );
}

interface OneProps {
  readonly result: CheckResult;
  readonly finding: Finding;
  readonly book: RuleBook;
  onSave(about: Explained, text: string): Promise<void>;
}

/** One finding of a group, to be explained by itself. */
function One({ result, finding, book, onSave }: OneProps): ReactNode {
  const { words, host, announce } = usePane();
  const styles = useStyles();
  const text = words.explain;
  const [cell] = finding.cells;
  const address = cell ? `${columnName(cell.column)}${cell.row}` : '';
  return (
    <div className={styles.part}>
      <Text>{book.explain(finding).what}</Text>
      {cell && (
        <Button
          className={styles.go}
          size="small"
          icon={<Location16Regular />}
          onClick={() => {
            void host
              .select(
                { ...cell, sheet: realSheet(result, cell.sheet), rows: 1, columns: 1 },
                { withKeyboard: true },
              )
              .then(() => {
                announce(words.check.wentTo(cell.sheet, address));
              });
          }}
        >
          {words.check.goTo(address)}
        </Button>
      )}
      <ExplanationForm
        label={text.one(address)}
        saveLabel={text.saveOne(address)}
        onSave={(said) => onSave({ key: finding.key, cell: address }, said)}
      />
    </div>
  );
}
