import type { WorkbookHost } from '../../host/host';
import type { FindingGroup } from '../../meting/judge/finding';
import { today } from '../state/today';
import { writeToelichtingen } from './toelichting-sheet';

/** What a toelichting is about: a whole group, or one finding of it. */
export interface Explained {
  readonly key: string;
  readonly cell: string;
}

/** A group as a whole. */
export function wholeGroup(group: FindingGroup): Explained {
  return { key: group.key, cell: group.ranges[0] ?? '' };
}

/** Writes a toelichting of today into the workbook. */
export function explainFinding(
  host: WorkbookHost,
  { rule, sheet }: FindingGroup,
  { key, cell }: Explained,
  said: { readonly text: string; readonly role: string },
): Promise<void> {
  return writeToelichtingen(host, [{ rule, sheet, cell, key, ...said, date: today() }]);
}
