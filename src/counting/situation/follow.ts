import { DomainError, lastTextYear, publishedLaw, type Law, type Source } from '../../law';
import { explain, type CountTrace, type Relation } from '../explain';
import { questions, situationPeriod, type Answer, type QuestionId, type SituationEnd } from './questions';

/** The answers by question; those to questions that are not asked are left aside. */
export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

export interface Taken {
  readonly question: QuestionId;
  readonly answer: string;
}

/** What becomes of it: it is decided as a relation, or it ends without one. */
export type Verdict =
  | { readonly end: null; readonly trace: CountTrace; readonly sources: readonly Source[] }
  | { readonly end: SituationEnd; readonly trace: null; readonly sources: readonly Source[] };

export interface Followed {
  readonly path: readonly Taken[];
  /** The question to answer next; `null` where there is a verdict. */
  readonly next: QuestionId | null;
  readonly verdict: Verdict | null;
}

/** The answers that a question has. */
export function answersTo(question: QuestionId): readonly string[] {
  return Object.keys(questions[question]);
}

/**
 * Follows the questions as far as there are answers.
 *
 * @param year the year it is about; left out: the last of which a text of the law was read
 * @throws DomainError `not-allowed` for an answer that the question does not have.
 */
export function follow(answers: Answers, law: Law = publishedLaw, year: number | null = null): Followed {
  const path: Taken[] = [];
  const sources: Source[] = [];
  const period = situationPeriod(year ?? lastTextYear());
  let relation: Relation = { aard: '', ground: '', ...period };
  let question: QuestionId | undefined = 'soort';
  while (question !== undefined) {
    const given = answers[question];
    if (given === undefined) return { path, next: question, verdict: null };
    const answer = answerOf(question, given);
    path.push({ question, answer: given });
    if (answer.source !== undefined) sources.push(answer.source);
    if (answer.end !== undefined) {
      return { path, next: null, verdict: { end: answer.end, trace: null, sources } };
    }
    const { facts } = answer;
    relation = { ...relation, ...(typeof facts === 'function' ? facts(period) : facts) };
    question = answer.next === 'sinds' && year !== null ? undefined : answer.next;
  }
  return { path, next: null, verdict: { end: null, trace: decide(relation, answers, law), sources } };
}

function answerOf(question: QuestionId, given: string): Answer {
  const list: Readonly<Record<string, Answer>> = questions[question];
  const answer = Object.hasOwn(list, given) ? list[given] : undefined;
  if (answer === undefined) {
    throw new DomainError('not-allowed', { argument: question, value: given, allowed: Object.keys(list) });
  }
  return answer;
}

/** A benefit is no registration: where it could be a ground, only UWV can tell whether someone is registered. */
function decide(relation: Relation, answers: Answers, law: Law): CountTrace {
  const trace = explain(relation, law);
  return trace.counts === true && answers.register === 'onbekend'
    ? explain({ ...relation, ground: '' }, law)
    : trace;
}

/** One other answer that would change what becomes of it. */
export interface Change extends Taken {
  readonly verdict: Verdict;
}

/** What would change the verdict: each other answer to a question on the path that, with the rest as it is, gives another one. */
export function changes(
  answers: Answers,
  law: Law = publishedLaw,
  year: number | null = null,
): readonly Change[] {
  const { path, verdict } = follow(answers, law, year);
  if (verdict === null) return [];
  return path.flatMap(({ question, answer }) =>
    answersTo(question)
      .filter((other) => other !== answer)
      .flatMap((other): Change[] => {
        const changed = follow({ ...answers, [question]: other }, law, year).verdict;
        return changed === null || same(changed, verdict)
          ? []
          : [{ question, answer: other, verdict: changed }];
      }),
  );
}

function same(a: Verdict, b: Verdict): boolean {
  return a.end === b.end && a.trace?.decision === b.trace?.decision && a.trace?.place === b.trace?.place;
}
