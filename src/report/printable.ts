/** A line from a file as a terminal may show it: what steers a terminal, or turns the order of signs around, is shown as a mark. */
export function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');
}
