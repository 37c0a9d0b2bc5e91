import type { BoardStatus } from '../../../meting/consolidate/collection/collection';

/** How a status looks: never by its icon alone. */
export const statusIcons = {
  missing: 'waarschuwing',
  faulty: 'fout',
  'to-explain': 'waarschuwing',
  unsettled: 'waarschuwing',
  returned: 'info',
  'in-order': 'good',
} as const satisfies Record<BoardStatus, string>;
