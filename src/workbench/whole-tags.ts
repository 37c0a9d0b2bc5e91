import { WorkbookError } from '../workbook/workbook-error';

/** Elements within elements, far above what a workbook has. */
const DEEPEST = 100;
const nameOf = /[^\s/>]*/y;

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
  while (start >= 0) {
    const end = xml.indexOf('>', start);
    const next = xml.indexOf('<', start + 1);
    if (end < 0 || (next >= 0 && next < end)) throw new WorkbookError('corrupt');
    const isClosing = xml[start + 1] === '/';
    nameOf.lastIndex = start + (isClosing ? 2 : 1);
    const name = nameOf.exec(xml)?.[0] ?? '';
    if (isClosing) {
      if (open.pop() !== name) throw new WorkbookError('corrupt');
    } else if (xml[end - 1] !== '/' && !name.startsWith('?')) {
      if (open.push(name) > DEEPEST) throw new WorkbookError('corrupt');
    }
    start = next;
  }
  if (open.length > 0) throw new WorkbookError('corrupt');
}
