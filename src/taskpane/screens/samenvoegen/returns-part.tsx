import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ArrowDownload16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { CollectionWords } from '../../../locales/nl/collection';
import type { Board } from '../../../meting/consolidate/collection/collection';
import {
  noneToReturn,
  type CollectionDesk,
  type DeskState,
  type ToReturn,
} from '../../collect/collection-desk';
import { Busy } from '../../parts/busy';
import { FailureNote } from '../../parts/failure-note';
import { Section } from '../../parts/section';
import { saveFile } from '../../reports/save-file';
import { useWork } from '../../state/use-work';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Letters and copies for the boards that have work to do, and reminders for those that sent nothing: one zip each. */
export function ReturnsPart({
  desk,
  state,
  words,
  only,
}: {
  readonly desk: CollectionDesk;
  /** Changes when the desk does: then the numbers are looked up again. */
  readonly state: DeskState;
  readonly words: CollectionWords;
  /** For one board, also where it was written to before. */
  readonly only?: Board;
}): ReactNode {
  const styles = useStyles();
  const { busy, said, failure, run } = useWork();
  const [asked, setAsked] = useState(false);
  const text = words.desk.returns;
  const work = desk.toReturn(only);
  const again = only ? noneToReturn : desk.returnedBefore();
  const missing = only ? [] : desk.missing().map(({ name }) => name);
  if (
    work.boards.length === 0 &&
    work.away === 0 &&
    again.boards.length === 0 &&
    missing.length === 0 &&
    said === ''
  )
    return null;

  const make = async (reminded: readonly string[], given: ToReturn = work) => {
    setAsked(true);
    if (state.until === '') return;
    await run(async () => {
      const isReminder = reminded.length > 0;
      const zip = await desk.writeReturns(
        isReminder ? { workbooks: [], boards: [] } : given,
        reminded,
        words.language,
      );
      saveFile(`${isReminder ? text.reminderFileName : text.fileName}.zip`, zip);
      return isReminder ? text.reminded(reminded.length) : text.made(given.boards.length);
    });
  };

  return (
    <Section title={text.title}>
      <Text size={200}>{text.what}</Text>
      <Field
        label={text.until}
        {...(asked && state.until === '' ? { validationMessage: text.untilNeeded } : {})}
      >
        <Input
          type="date"
          value={state.until}
          min={desk.today()}
          onChange={(_, { value }) => {
            desk.setUntil(value);
          }}
        />
      </Field>
      <div className={styles.row}>
        {work.boards.length > 0 && (
          <Button icon={<ArrowDownload16Regular />} disabledFocusable={busy} onClick={() => void make([])}>
            {text.make(work.boards.length)}
          </Button>
        )}
        {again.boards.length > 0 && (
          <Button disabledFocusable={busy} onClick={() => void make([], again)}>
            {text.again(again.boards.length)}
          </Button>
        )}
        {missing.length > 0 && (
          <Button disabledFocusable={busy} onClick={() => void make(missing)}>
            {text.remind(missing.length)}
          </Button>
        )}
      </div>
      {work.away > 0 && <Text size={200}>{text.away(work.away)}</Text>}
      {busy && <Busy label={text.busy} />}
      {said !== '' && <Text>{said}</Text>}
      {failure && <FailureNote title={text.failed} failure={failure} />}
    </Section>
  );
}
