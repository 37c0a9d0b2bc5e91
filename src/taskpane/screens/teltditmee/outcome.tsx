import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode, RefObject } from 'react';
import { changes, type Answers, type Verdict } from '../../../counting/situation';
import { formulaOf, formulaText } from '../../../functions/formula';
import { lastTextYear, publishedLaw } from '../../../law';
import type { Source } from '../../../law/types';
import { writtenDay } from '../../../locales/written-day';
import { usePane } from '../../app/pane-context';
import { InsertButtons } from '../../parts/insert-buttons';
import { SourceLink } from '../../parts/source-link';
import { answerText, outcomeText, questionText, verdictOf } from './texts';
import type { SituationScreenWords } from './words';

const useStyles = makeStyles({
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outlineStyle: 'none' },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  small: { fontSize: tokens.fontSizeBase200 },
});

/** Whether it counts, on what that rests, and what would change it. */
export function Outcome({
  answers,
  year,
  verdict,
  texts,
  heading,
}: {
  readonly answers: Answers;
  readonly year: number | null;
  readonly verdict: Verdict;
  readonly texts: SituationScreenWords;
  readonly heading: RefObject<HTMLHeadingElement>;
}): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const { text, counting } = texts;
  const counts = verdictOf(verdict);
  const others = changes(answers, publishedLaw, year);
  return (
    <>
      <h2 className={styles.verdict} ref={heading} tabIndex={-1}>
        {counts === null ? text.unknown : counts ? text.yes : text.no}
      </h2>
      <Text>{outcomeText(texts, verdict)}</Text>
      {answers.sinds === undefined && <Text>{text.aboutYear(year ?? lastTextYear())}</Text>}
      {verdict.trace?.decision === 'registration-missing' && (
        <Text>{groundPossible(answers) ? text.mayBeGround : text.askUwv}</Text>
      )}
      {verdict.trace?.steps
        .filter(({ certainty }) => certainty === 'unverified')
        .map(({ id }) => (
          <Text key={id}>{id === 'aard' ? text.uncertainWork : text.uncertain(counting.steps[id])}</Text>
        ))}
      {restsOnLastText(verdict) && <Text className={styles.small}>{text.lastText}</Text>}
      <h3 className={styles.title}>{text.restsOn}</h3>
      <ul className={styles.list}>
        {sourcesOf(verdict).map((source) => (
          <li key={`${source.number}|${source.place}`}>
            <SourceLink source={source} />
            {source.version !== undefined && `; ${text.version(writtenDay(source.version, words.language))}`}
          </li>
        ))}
      </ul>
      <h3 className={styles.title}>{text.wouldChange}</h3>
      {others.length === 0 ? (
        <Text>{text.nothing}</Text>
      ) : (
        <ul className={styles.list}>
          {others.map(({ question, answer, verdict: other }) => (
            <li key={`${question} ${answer}`}>
              <Text size={200}>{questionText(texts, question).ask} </Text>
              {text.instead(answerText(texts, question, answer), outcomeText(texts, other))}
            </li>
          ))}
        </ul>
      )}
      <InsertButtons
        words={text}
        actions={[{ label: text.insert, cell: () => ({ formula: formulaFor(answers, year) }) }]}
      />
    </>
  );
}

function groundPossible({ uitkering }: Answers): boolean {
  return uitkering !== undefined && uitkering !== 'geen';
}

function restsOnLastText({ trace }: Verdict): boolean {
  return trace?.steps.some(({ facts }) => facts['splitRestsOn'] === 'last-text') ?? false;
}

/** The places that decide: of the kind of work, of the step that decides, or of every step where it counts. */
function sourcesOf({ sources, trace }: Verdict): readonly Source[] {
  const steps = trace?.steps ?? [];
  const decided = steps.filter(({ outcome }) => outcome === 'decided');
  const telling = decided.length > 0 ? decided : steps.filter(({ id }) => telltale.has(id));
  return [
    ...new Map(
      [...sources, ...telling.map(({ source }) => source)].map((source) => [
        `${source.number}|${source.place}`,
        source,
      ]),
    ).values(),
  ];
}

const telltale: ReadonlySet<string> = new Set(['aard', 'registration', 'whole-period', 'place']);

/** The same question as a formula. */
function formulaFor(answers: Answers, year: number | null): string {
  const where = answers.werkgever ?? answers.inlener ?? answers.beschut ?? answers.opdrachtgever;
  const given = [answers.soort, where, answers.register, answers.uitkering, answers.sinds, answers.loon];
  const texts = given.map((each) => (each === undefined ? '' : formulaText(each)));
  // Between them stand the language and the workbook’s own values.
  return formulaOf('TELTDITMEE', [...texts, '', '', year === null ? '' : String(year)]);
}
