import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { lastTextYear, publishedLaw } from '../../../law';
import { answersTo, follow, type Answers, type QuestionId, type Taken } from '../../../counting/situation';
import { usePane } from '../../app/pane-context';
import { useWords } from '../../app/words';
import { Busy } from '../../parts/busy';
import { answerText, questionText } from './texts';
import { Outcome } from './outcome';
import { situationScreenWords, type SituationScreenWords } from './words';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    overflowWrap: 'anywhere',
  },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outlineStyle: 'none' },
  },
  answer: { justifyContent: 'flex-start', textAlign: 'left', width: '100%', maxWidth: '480px' },
  given: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  asked: { display: 'block', color: tokens.colorNeutralForeground2 },
  changing: { flexShrink: 0 },
  again: { alignSelf: 'flex-start' },
});

/** "Telt dit mee?": one question at a time, then the answer with its article and what would change it. */
export default function TeltDitMee(): ReactNode {
  const { words } = usePane();
  const texts = useWords(situationScreenWords);
  return texts ? <Questions texts={texts} /> : <Busy label={words.shell.loading} />;
}

function Questions({ texts }: { readonly texts: SituationScreenWords }): ReactNode {
  const styles = useStyles();
  const [answers, setAnswers] = useState<Answers>({});
  const [year, setYear] = useState<number | null>(null);
  const { path, next, verdict } = follow(answers, publishedLaw, year);
  const heading = useRef<HTMLHeadingElement>(null);
  const begun = useRef(false);
  const shown = next ?? 'outcome';

  // What is asked next is read from its heading; the first question does not take the focus from the menu.
  useEffect(() => {
    if (begun.current) heading.current?.focus();
    begun.current = true;
  }, [shown, path.length]);

  return (
    <div className={styles.screen}>
      {path.length === 0 && <Text>{texts.text.intro}</Text>}
      <YearField words={texts.text} onChange={setYear} />
      {path.length > 0 && (
        <Given
          path={path}
          texts={texts}
          change={(question) => {
            setAnswers(before(path, question));
          }}
          again={() => {
            setAnswers({});
          }}
        />
      )}
      <div className={styles.part}>
        {next !== null && (
          <>
            <h2 className={styles.heading} ref={heading} tabIndex={-1}>
              {questionText(texts, next).ask}
            </h2>
            {questionText(texts, next).help !== undefined && <Text>{questionText(texts, next).help}</Text>}
            {answersTo(next).map((answer) => (
              <Button
                key={answer}
                className={styles.answer}
                onClick={() => {
                  setAnswers({ ...answers, [next]: answer });
                }}
              >
                {answerText(texts, next, answer)}
              </Button>
            ))}
          </>
        )}
        {verdict !== null && (
          <Outcome answers={answers} year={year} verdict={verdict} texts={texts} heading={heading} />
        )}
      </div>
    </div>
  );
}

const FIRST_YEAR = 2013;
const LAST_YEAR = 2099;

/** The year it is about; empty for the last of which a text of the law was read. */
function YearField({
  words,
  onChange,
}: {
  readonly words: SituationScreenWords['text'];
  readonly onChange: (year: number | null) => void;
}): ReactNode {
  const [draft, setDraft] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <Field
      label={words.year}
      hint={words.yearHint(lastTextYear())}
      {...(wrong ? { validationMessage: words.yearWrong(FIRST_YEAR, LAST_YEAR) } : {})}
    >
      <Input
        inputMode="numeric"
        value={draft}
        onChange={(_, { value }) => {
          const tidy = value.trim();
          const given = /^\d{4}$/.test(tidy) ? Number(tidy) : null;
          const known = given !== null && given >= FIRST_YEAR && given <= LAST_YEAR;
          setDraft(value);
          // While four digits are being typed nothing is wrong yet.
          setWrong(tidy !== '' && !known && !/^\d{1,3}$/.test(tidy));
          onChange(known ? given : null);
        }}
        onBlur={() => {
          setWrong(/^\d{1,3}$/.test(draft.trim()) || wrong);
        }}
      />
    </Field>
  );
}

function Given({
  path,
  texts,
  change,
  again,
}: {
  readonly path: readonly Taken[];
  readonly texts: SituationScreenWords;
  readonly change: (question: QuestionId) => void;
  readonly again: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <section aria-label={texts.text.given} className={styles.part}>
      <ol className={styles.given}>
        {path.map(({ question, answer }) => (
          <li key={question} className={styles.line}>
            <Text>
              <Text size={200} className={styles.asked}>
                {questionText(texts, question).ask}
              </Text>
              {answerText(texts, question, answer)}
            </Text>
            <Button
              size="small"
              className={styles.changing}
              appearance="subtle"
              aria-label={texts.text.changeLabel(questionText(texts, question).ask)}
              onClick={() => {
                change(question);
              }}
            >
              {texts.text.change}
            </Button>
          </li>
        ))}
      </ol>
      <Button size="small" className={styles.again} onClick={again}>
        {texts.text.again}
      </Button>
    </section>
  );
}

/** The answers given before a question. */
function before(path: readonly Taken[], question: QuestionId): Answers {
  const kept = path.slice(
    0,
    path.findIndex((taken) => taken.question === question),
  );
  return Object.fromEntries(kept.map((taken) => [taken.question, taken.answer]));
}
