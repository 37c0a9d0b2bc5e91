/** What can stand between the values of a line that was never split over its columns. */
export type Separator = 'puntkomma' | 'tab' | 'streep' | 'komma';

const SIGNS: readonly (readonly [Separator, string])[] = [
  ['puntkomma', ';'],
  ['tab', '\t'],
  ['streep', '|'],
  ['komma', ','],
];

/** A shorter text holds no line. */
export const SHORTEST_LINE = 20;
/** So many values at least, and so many of them that a remark hardly holds twice. */
const VALUES = 4;
const TELLING = 2;
const QUOTES = /^"|"$/g;
const TELLS = /^(?:\d{8,9}|\d{9}\s?L\s?\d{2}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T][\d:.]+)?)$/i;

/**
 * What separates the values of a text that is a whole line of the table: at least half as many as there are columns, with numbers of a
 * person or an employer and days among them. `null` for any other text.
 */
export function separatorOf(text: string, columns: number): Separator | null {
  if (text.length < SHORTEST_LINE) return null;
  for (const [separator, sign] of SIGNS) {
    const values = text.split(sign).map((each) => each.trim().replaceAll(QUOTES, ''));
    if (2 * values.length < columns || values.filter((each) => each !== '').length < VALUES) continue;
    if (values.filter((each) => TELLS.test(each)).length >= TELLING) return separator;
  }
  return null;
}
