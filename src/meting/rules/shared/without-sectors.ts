import { columnById } from '../../form/columns';
import { codeIndex, isEmpty, type MetingSheet } from '../../form/records';

const LENT = codeIndex(columnById('vorm'), 'inleen');

/** Whether of somebody who is hired neither the sector nor that of the user firm is filled in, which ask for the same. */
export function isWithoutSectors({ columns }: MetingSheet, record: number): boolean {
  const [sector, inlener] = [columns.get('sector'), columns.get('sectorInlener')];
  if (!sector || !inlener || columns.get('vorm')?.values[record] !== LENT) return false;
  return isEmpty(sector, record) && isEmpty(inlener, record);
}
