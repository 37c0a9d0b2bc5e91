import { columnLetters } from '../../meting/form/ranges';
import { normalText } from './match-columns';

/** Headings that stand there more than once, each with the letter of its column: `BSN (=F)`. */
export function distinct(headings: readonly string[]): readonly string[] {
  const shapes = headings.map(normalText);
  return headings.map((heading, c) =>
    heading !== '' && shapes.some((shape, other) => other !== c && shape === shapes[c])
      ? `${heading} (=${columnLetters(c + 1)})`
      : heading,
  );
}
