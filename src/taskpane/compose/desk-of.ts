import type { Pane } from '../app/pane-context';
import { browserStorage } from '../app/settings';
import { columnMemory } from './column-memory';
import { createComposer } from './composer';
import { ComposeDesk } from './desk';

const desks = new WeakMap<Pane['startComposeWorker'], ComposeDesk>();

/** The meting in the making of a pane: it stays when the user looks at another screen. */
export function deskOf({ startComposeWorker }: Pick<Pane, 'startComposeWorker'>): ComposeDesk {
  const known = desks.get(startComposeWorker);
  if (known) return known;
  const desk = new ComposeDesk(
    createComposer(startComposeWorker),
    columnMemory(browserStorage()),
    new Date(),
  );
  desks.set(startComposeWorker, desk);
  return desk;
}
