import { answersTo, follow, type Answers, type QuestionId } from '../../../counting';
import type { Law } from '../../../law';
import { language } from '../../choices';
import { ownValues } from '../../own-values';
import { citation, reason, reasonWords, type ReasonWords } from '../../reason';
import type { Coerced, EachSpec } from '../../spec';

const text = { kind: 'text' } as const;

/** What is asked in the argument `waar`, by the kind of work. */
const places = ['werkgever', 'inlener', 'beschut', 'opdrachtgever'] as const;

function answersOf(given: readonly Coerced[], kind: Coerced): Answers {
  const [where, register, benefit, since, wage] = given.map((each) =>
    each === undefined ? undefined : String(each).toLowerCase(),
  );
  return {
    soort: String(kind).toLowerCase(),
    ...Object.fromEntries(
      [
        ...places.map((place) => [place, where] as const),
        ['register', register] as const,
        ['uitkering', benefit] as const,
        ['sinds', since] as const,
        ['loon', wage] as const,
      ].filter(([, answer]) => answer !== undefined),
    ),
  };
}

function argumentOf(question: QuestionId): string {
  return (places as readonly string[]).includes(question) ? 'waar' : question;
}

function said(answers: Answers, law: Law, words: ReasonWords, year: number | null): string {
  const { next, verdict } = follow(answers, law, year);
  if (verdict === null) {
    return words.counting.askFor(argumentOf(next ?? 'soort'), answersTo(next ?? 'soort'));
  }
  const main = verdict.end === null ? reason(verdict.trace, law, words) : words.counting.ends[verdict.end];
  return [main, ...verdict.sources.map(citation)].join(' ');
}

/** Whether a kind of work counts, by the answers to the questions of the screen "Telt dit mee?", with the place of the rule. */
export const teltditmee = {
  id: 'TELTDITMEE',
  result: 'each',
  arguments: [
    { id: 'soort', type: text, blankIsBlank: true },
    { id: 'waar', type: text, optional: true, blankIsNone: true },
    { id: 'register', type: text, optional: true, blankIsNone: true },
    { id: 'uitkering', type: text, optional: true, blankIsNone: true },
    { id: 'sinds', type: text, optional: true, blankIsNone: true },
    { id: 'loon', type: text, optional: true, blankIsNone: true },
    { id: 'taal', type: { kind: 'choice', choice: language }, optional: true },
    ownValues,
    { id: 'jaar', type: { kind: 'year' }, optional: true },
  ],
  bind: (law, ...rest) => {
    const words = reasonWords(rest[5]);
    const year = (rest[7] as number | undefined) ?? null;
    return (kind) => said(answersOf(rest.slice(0, 5), kind), law, words, year);
  },
} as const satisfies EachSpec;
