import type { QuestionId, Verdict } from '../../../counting/situation';
import type { SituationScreenWords } from './words';

interface QuestionText {
  readonly ask: string;
  readonly help?: string;
  readonly answers: Readonly<Record<string, string>>;
}

export function questionText({ text }: SituationScreenWords, question: QuestionId): QuestionText {
  return text.questions[question];
}

export function answerText(texts: SituationScreenWords, question: QuestionId, answer: string): string {
  return questionText(texts, question).answers[answer] ?? answer;
}

/** Whether it counts: yes, no, or not to be said. */
export function verdictOf({ end, trace }: Verdict): boolean | null {
  if (trace !== null) return trace.counts;
  return end === 'social-return-other' ? null : false;
}

/** The verdict in one or two sentences, without its sources. */
export function outcomeText({ counting }: SituationScreenWords, { end, trace }: Verdict): string {
  if (trace === null) return counting.ends[end];
  const place = trace.place === null || trace.place === 'unknown' ? [] : [counting.places[trace.place]];
  return [counting.decisions[trace.decision], ...place].join(' ');
}
