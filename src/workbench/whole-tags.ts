import { WorkbookError } from '../workbook/workbook-error';

/** Elements within elements, far above what a workbook has. */
const DEEPEST = 100;
const [slash, questionMark, closing, space] = ['/', '?', '>', ' '].map((sign) => sign.charCodeAt(0)) as [number, number, number, number]; // prettier-ignore

/** Where a name is over; signs below the space are white as well. */
const endsName = (sign: number): boolean => sign <= space || sign === slash || sign === closing;

/**
 * Sees that every tag ends before the next begins and every element is closed. What follows looks at XML by expression, and one that
 * looks for an end which never comes looks through the whole rest, from every beginning.
 *
 * @param xml without remarks and `CDATA`
 * @throws {WorkbookError} `corrupt`
 */
export function refuseBrokenTags(xml: string): void {
  const open: string[] = [];
  let start = xml.indexOf('<');
  // Without an expression or a text of its own for each tag: a large sheet has millions.
  while (start >= 0) {
    const end = xml.indexOf('>', start);
    const next = xml.indexOf('<', start + 1);
    if (end < 0 || (next >= 0 && next < end)) throw new WorkbookError('corrupt');
    const first = xml.charCodeAt(start + 1);
    if (first === slash) {
      const name = open.pop();
      const isThat = name !== undefined && xml.startsWith(name, start + 2);
      if (!isThat || !endsName(xml.charCodeAt(start + 2 + name.length))) throw new WorkbookError('corrupt');
    } else if (xml.charCodeAt(end - 1) !== slash && first !== questionMark) {
      let to = start + 1;
      while (!endsName(xml.charCodeAt(to))) to++;
      if (open.push(xml.slice(start + 1, to)) > DEEPEST) throw new WorkbookError('corrupt');
    }
    start = next;
  }
  if (open.length > 0) throw new WorkbookError('corrupt');
}
