import { Button, Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { FindingGroup } from '../../../meting/finding';
import { holdsBsn, maskBsns } from '../../../privacy/bsn';
import { usePane } from '../../app/pane-context';
import { SeverityIcon } from '../../parts/severity';
import type { RuleBook } from '../../rules/use-rule-book';
import type { SheetToelichting } from '../../toelichting/toelichting-sheet';

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
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** An explanation says more than that it is right. */
const shortestText = 10;

export interface ToelichtingCardProps {
  readonly group: FindingGroup;
  readonly book: RuleBook;
  readonly given: SheetToelichting | undefined;
  onSave(text: string): Promise<void>;
  onRemove(row: number): Promise<void>;
}

/** One warning with its explanation, or the place to write it. */
export function ToelichtingCard({ group, book, given, onSave, onRemove }: ToelichtingCardProps): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const [draft, setDraft] = useState('');
  const [problem, setProblem] = useState<string>();
  const [editing, setEditing] = useState(false);
  const text = words.explain;
  const [first] = group.examples;

  const save = () => {
    const tidy = draft.trim();
    const found = holdsBsn(tidy) ? text.noBsn : tidy.length < shortestText ? text.tooShort : undefined;
    setProblem(found);
    if (found !== undefined) return;
    setEditing(false);
    void onSave(tidy);
  };

  return (
    <article className={styles.card} aria-label={book.title(group.rule)}>
      <h2 className={styles.title}>
        <SeverityIcon severity={given ? 'good' : 'waarschuwing'} /> {book.title(group.rule)}
      </h2>
      {first && <Text>{book.explain(first).what}</Text>}
      <Text size={200}>
        {words.check.times(group.count)} · {maskBsns(group.sheet)} {group.ranges.slice(0, 3).join(', ')}
        {group.ranges.length > 3 && ' …'}
      </Text>
      {given && !editing ? (
        <>
          <blockquote className={styles.quote}>{given.text}</blockquote>
          <Text size={200}>{text.by(given.role, given.date)}</Text>
          <div className={styles.row}>
            <Button
              size="small"
              onClick={() => {
                setDraft(given.text);
                setEditing(true);
              }}
            >
              {text.change}
            </Button>
            <Button size="small" onClick={() => void onRemove(given.row)}>
              {text.remove}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Field
            label={text.label}
            hint={text.hint}
            {...(problem === undefined ? {} : { validationMessage: problem })}
          >
            <Textarea
              value={draft}
              resize="vertical"
              onChange={(_, { value }) => {
                setDraft(value);
              }}
            />
          </Field>
          <div className={styles.row}>
            <Button appearance="primary" size="small" onClick={save}>
              {text.save}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}
