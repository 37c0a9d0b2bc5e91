import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Text } from '@fluentui/react-text';
import { Textarea } from '@fluentui/react-textarea';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef, type MutableRefObject, type ReactNode } from 'react';
import { acceptWorkbooks } from '../../../workbook/file-kinds';
import { useFormats } from '../../app/format';
import type { RegisterSeen } from '../../worker/protocol';
import { DateQuestions } from './date-questions';
import { FileStep } from './file-step';
import { NoteList } from './note-list';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  // The name of the screen stays above it.
  head: { margin: 0, scrollMarginTop: '56px' },
  questions: { display: 'contents' },
});

const acceptList = `${acceptWorkbooks},.txt,.tsv`;

/** The list of people in the register: a file, or pasted. */
export function ListStep(props: StepProps): ReactNode {
  const { text, desk, state } = props;
  const isPasting = useRef(false);
  const asked = useRef(false);
  return (
    <>
      <Text>{text.listWhat}</Text>
      <FileStep
        {...props}
        part="register"
        files={state.listFile === null ? [] : [state.listFile]}
        label={text.chooseList}
        hint={text.listHint}
        accept={acceptList}
        primary={state.listFile === null && state.payrollFiles.length > 0}
        reading={state.register}
        onFiles={([file]) => {
          if (file) desk.giveList(file);
        }}
        onRemove={() => {
          desk.giveList(null);
        }}
        orElse={
          <Field label={text.paste} hint={text.pasteHint}>
            <Textarea
              value={state.pasted}
              rows={3}
              autoComplete="off"
              spellCheck={false}
              onPaste={() => {
                isPasting.current = true;
              }}
              onChange={(_, { value }) => {
                desk.paste(value);
                // What is typed is read once it is whole: when the keyboard goes on.
                if (isPasting.current) desk.usePasted(text.pastedName);
                isPasting.current = false;
              }}
              onBlur={() => {
                desk.usePasted(text.pastedName);
              }}
            />
          </Field>
        }
      >
        {(seen) => <ListRead {...props} {...{ seen, asked }} />}
      </FileStep>
      <Checkbox
        label={text.nobodyListed}
        checked={state.nobodyListed}
        onChange={(_, { checked }) => {
          desk.sayNobodyListed(checked === true);
        }}
      />
    </>
  );
}

/** What was read of the list, and what is asked about it. */
function ListRead({
  seen,
  asked,
  ...props
}: StepProps & {
  readonly seen: RegisterSeen;
  /** Whether this is what came of an answer. */
  readonly asked: MutableRefObject<boolean>;
}): ReactNode {
  const { text, composeText, desk } = props;
  const { count } = useFormats();
  const styles = useStyles();
  const head = useRef<HTMLParagraphElement>(null);
  const questions = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    (questions.current?.querySelector<HTMLElement>('select') ?? head.current)?.focus();
  }, [asked, seen]);
  const onUse = () => {
    asked.current = true;
  };
  const isSwapped =
    seen.dates.length > 0 && seen.notes.some((note) => note.code === 'list-reversed' && note.swapped);
  return (
    <>
      <p ref={head} tabIndex={-1} className={styles.head}>
        {text.listRead(count(seen.people))}
      </p>
      <NoteList
        notes={[...seen.dates.map(composeText.dateColumn), ...seen.notes.map(composeText.registerNote)]}
      />
      {isSwapped && (
        <div>
          <Button
            size="small"
            onClick={() => {
              onUse();
              desk.swapListDates();
            }}
          >
            {text.swapDates}
          </Button>
        </div>
      )}
      {seen.dates.some(({ by }) => by === 'answer') && (
        <div>
          <Button size="small" appearance="subtle" onClick={desk.forgetList}>
            {text.forgetColumns}
          </Button>
        </div>
      )}
      <div ref={questions} className={styles.questions}>
        <DateQuestions {...props} seen={seen} onUse={onUse} />
      </div>
    </>
  );
}
