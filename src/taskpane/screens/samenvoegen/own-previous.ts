import { currentVersions, type Board } from '../../../meting/consolidate/collection/collection';

/** What the workbooks of a board say of last year; `null` where one of them says nothing. */
export function ownPrevious(board: Board): number | null {
  const previous = currentVersions(board).map(({ previousJobs }) => previousJobs);
  if (previous.length === 0 || previous.includes(null)) return null;
  return previous.reduce<number>((sum, each) => sum + (each ?? 0), 0);
}
