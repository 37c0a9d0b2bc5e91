import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState, type ReactNode } from 'react';
import { usePane } from '../../app/pane-context';
import type { SheetToelichting } from '../../toelichting/toelichting-sheet';
import { ExplanationForm } from '../../parts/explanation-form';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export interface GivenExplanationProps {
  readonly given: SheetToelichting;
  /** Left out where it can only be removed. */
  readonly onSave?: (text: string) => Promise<void>;
  onRemove(): Promise<void>;
}

/** An explanation as it stands in the workbook: the words, whose they are and of when. */
export function GivenExplanation({ given, onSave, onRemove }: GivenExplanationProps): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  const text = words.explain;
  const what = `${given.rule} ${text.at(given.sheet, given.cell)}`.trim();
  if (editing && onSave) {
    return (
      <ExplanationForm
        label={text.one(what)}
        start={given.text}
        onSave={async (changed) => {
          await onSave(changed);
          setEditing(false);
        }}
      />
    );
  }
  return (
    <div className={styles.part}>
      <blockquote className={styles.quote}>{given.text}</blockquote>
      <Text size={200}>
        {what}. {text.by(given.role, given.date)}
      </Text>
      <div className={styles.row}>
        {onSave && (
          <Button
            size="small"
            aria-label={text.changeOf(what)}
            onClick={() => {
              setEditing(true);
            }}
          >
            {text.change}
          </Button>
        )}
        <Button size="small" aria-label={text.removeOf(what)} onClick={() => void onRemove()}>
          {text.remove}
        </Button>
      </div>
    </div>
  );
}
