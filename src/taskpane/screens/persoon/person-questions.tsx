import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { PersonWords } from '../../../locales/nl/person';
import { usePane } from '../../app/pane-context';
import { Busy } from '../../parts/busy';
import type { OpenMeting } from '../../person/open-meting';
import { draftOf } from '../../person/person-cells';
import {
  newPerson,
  PERSON_STEPS,
  problemOf,
  type PersonDraft,
  type PersonProblem,
} from '../../person/person-draft';
import { Overview } from './overview';
import { Question } from './question';
import type { Editing } from './use-people';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  progress: { color: tokens.colorNeutralForeground2 },
});

export interface PersonQuestionsProps {
  readonly text: PersonWords;
  readonly meting: OpenMeting;
  readonly editing: Editing;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onDone: (draft: PersonDraft) => void;
  readonly onRemove: () => void;
}

/** One question at a time about one person, and at the end all answers to look at once more. */
export function PersonQuestions({
  text,
  meting,
  editing,
  busy,
  onCancel,
  onDone,
  onRemove,
}: PersonQuestionsProps): ReactNode {
  const { announce } = usePane();
  const styles = useStyles();
  const known = meting.people.find(({ row }) => row === editing.row);
  const [draft, setDraft] = useState<PersonDraft>(() => (known ? draftOf(known.cells) : monthOf(meting)));
  // Who changes somebody begins with all answers; who adds somebody with the first question.
  const [step, setStep] = useState(known ? PERSON_STEPS.length : 0);
  const [cameBack, setCameBack] = useState(false);
  const [problem, setProblem] = useState<PersonProblem | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [step]);

  const asked = PERSON_STEPS[step];
  const goTo = (next: number) => {
    setProblem(null);
    setStep(next);
  };
  const next = (event: FormEvent) => {
    event.preventDefault();
    if (asked === undefined) return;
    const found = problemOf(asked, draft);
    setProblem(found);
    if (found !== null) announce(text.problems[found]);
    // Whoever came back to one answer goes on with all of them.
    else goTo(cameBack ? PERSON_STEPS.length : step + 1);
  };
  if (asked === undefined)
    return (
      <>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {text.overview}
        </h2>
        <Overview
          {...{ text, meting, editing, draft }}
          onChange={(at) => {
            setCameBack(true);
            goTo(PERSON_STEPS.indexOf(at));
          }}
        />
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={busy || !allAnswered(draft)}
            onClick={() => {
              onDone(draft);
            }}
          >
            {known ? text.writeChange : text.write}
          </Button>
          <Button appearance="subtle" onClick={onCancel}>
            {text.cancel}
          </Button>
        </div>
        {known && <Remove text={text} busy={busy} onRemove={onRemove} />}
        {busy && <Busy label={text.looking} />}
      </>
    );
  return (
    <form className={styles.form} onSubmit={next} noValidate>
      <Text className={styles.progress}>{text.progress(step + 1, PERSON_STEPS.length)}</Text>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {text.titles[asked]}
      </h2>
      <Question
        key={asked}
        {...{ text, draft, problem }}
        step={asked}
        onChange={(change) => {
          setDraft({ ...draft, ...change });
        }}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit">
          {text.next}
        </Button>
        {step > 0 && (
          <Button
            onClick={() => {
              goTo(step - 1);
            }}
          >
            {text.back}
          </Button>
        )}
        <Button appearance="subtle" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Takes the person out of the meting, once it was asked whether that is meant; a second Enter by itself does not. */
function Remove({
  text,
  busy,
  onRemove,
}: Pick<PersonQuestionsProps, 'text' | 'busy' | 'onRemove'>): ReactNode {
  const styles = useStyles();
  const [isAsked, setIsAsked] = useState(false);
  const ask = (asked: boolean) => () => {
    setIsAsked(asked);
  };
  if (!isAsked)
    return (
      <div>
        <Button onClick={ask(true)}>{text.remove}</Button>
      </div>
    );
  return (
    <div role="group" aria-label={text.removeSure}>
      <Text>{text.removeSure}</Text>
      <div className={styles.buttons}>
        <Button onClick={ask(false)}>{text.removeNo}</Button>
        <Button disabledFocusable={busy} onClick={onRemove}>
          {text.removeYes}
        </Button>
      </div>
    </div>
  );
}

function allAnswered(draft: PersonDraft): boolean {
  return PERSON_STEPS.every((step) => problemOf(step, draft) === null);
}

/** Nobody yet, in the tijdvak of the others: a meting is about one. */
function monthOf({ people }: OpenMeting): PersonDraft {
  const nobody = newPerson(new Date().getFullYear() - 1, 12);
  const last = people.at(-1);
  if (last === undefined) return nobody;
  const { first, last: end } = draftOf(last.cells);
  return first === '' || end === '' ? nobody : { ...nobody, first, last: end };
}
