import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-message-bar';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState, type ReactNode } from 'react';
import type { WriteCell } from '../../host/host';
import { usePane } from '../app/pane-context';
import { toFailure, type Failure } from '../worker/remote';
import { FailureNote } from './failure-note';
import { insertCell, type ResultShape } from './insert-cell';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export interface InsertWords {
  readonly occupied: (address: string) => string;
  readonly overwrite: string;
  readonly inserted: (address: string) => string;
  readonly insertFailed: string;
}

export interface InsertAction {
  readonly label: string;
  /** What to write, for the sheet that it goes to. */
  readonly cell: (sheet: string) => WriteCell;
  /** What it becomes in the sheet, where that is known. */
  readonly shape?: ResultShape | undefined;
  readonly primary?: boolean;
  readonly disabled?: boolean;
}

interface Note {
  readonly kind: 'occupied' | 'inserted';
  readonly address: string;
  readonly action: InsertAction;
}

/** Buttons that each put one value or formula in the active cell, asking first where something stands there. */
export function InsertButtons({
  actions,
  words,
  small,
}: {
  readonly actions: readonly InsertAction[];
  readonly words: InsertWords;
  readonly small?: boolean;
}): ReactNode {
  const { host, announce } = usePane();
  const styles = useStyles();
  const [note, setNote] = useState<Note | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  if (host.kind === 'none') return null;

  const insert = async (action: InsertAction, overwrite: boolean) => {
    setFailure(null);
    setNote(null);
    try {
      const { done, address } = await insertCell(host, action.cell, overwrite, action.shape);
      setNote({ kind: done ? 'inserted' : 'occupied', address, action });
      announce(done ? words.inserted(address) : words.occupied(address));
    } catch (error) {
      setFailure(toFailure(error));
    }
  };

  return (
    <div className={styles.part}>
      <div className={styles.buttons}>
        {actions.map((action) => (
          <Button
            key={action.label}
            appearance={action.primary === true ? 'primary' : 'secondary'}
            size={small === true ? 'small' : 'medium'}
            disabledFocusable={action.disabled === true}
            onClick={() => void insert(action, false)}
          >
            {action.label}
          </Button>
        ))}
      </div>
      {note && (
        <MessageBar intent={note.kind === 'inserted' ? 'success' : 'warning'} layout="multiline">
          <MessageBarBody>{words[note.kind](note.address)}</MessageBarBody>
          {note.kind === 'occupied' && (
            <MessageBarActions>
              <Button size="small" onClick={() => void insert(note.action, true)}>
                {words.overwrite}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {failure && <FailureNote title={words.insertFailed} failure={failure} />}
    </div>
  );
}
