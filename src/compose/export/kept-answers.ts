import type { ExportAnswers } from './match-columns';

/** An organisation has a few payroll programs, and each a few exports: what is older is of one that is used no more. */
const MOST_KEPT = 12;

/** With what was said last in front, in the place of what it says more or other of. */
export function withKnown(
  known: readonly ExportAnswers[],
  answers: ExportAnswers,
  before?: ExportAnswers,
): readonly ExportAnswers[] {
  const others = known.filter((each) => each !== before && !saysAsMuch(answers, each));
  return [answers, ...others].slice(0, MOST_KEPT);
}

/** Whether one says of each column what the other says of it. */
function saysAsMuch({ headings }: ExportAnswers, other: ExportAnswers): boolean {
  return Object.entries(other.headings).every(
    ([field, heading]) => headings[field as keyof typeof headings] === heading,
  );
}
