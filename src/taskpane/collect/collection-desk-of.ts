import type { Pane } from '../app/pane-context';
import type { CheckStore } from '../state/check-store';
import { CollectionDesk } from './collection-desk';

const desks = new WeakMap<CheckStore, CollectionDesk>();

/** The collection of a pane: it stays when the user looks at another screen. */
export function collectionDeskOf({ members, checker }: Pick<Pane, 'members' | 'checker'>): CollectionDesk {
  const known = desks.get(members);
  if (known) return known;
  const desk = new CollectionDesk(members, checker, today);
  desks.set(members, desk);
  return desk;
}

function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
