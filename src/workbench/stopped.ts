import type { BenchWords } from '../locales/nl/workbench';
import { element } from './element';

/** What is known where the grid is gone, and what can be done. */
export interface Stopped {
  /** It is not the first time since this workbook was opened or changed: showing the grid alone did not help. */
  readonly again: boolean;
  /** What went wrong, in the words of the engine. */
  readonly details: string;
  /** Whether there is a step to undo. */
  readonly canUndo: boolean;
}

export interface StoppedActions {
  readonly undo: () => void;
  readonly restart: () => void;
  readonly save: () => void;
}

/** What stands in the place of the grid when that is gone: never a blank. */
export function stoppedNotice(
  words: BenchWords,
  actions: StoppedActions,
  { again, details, canUndo }: Stopped,
): HTMLElement {
  const button = (text: string, act: () => void, isFirst: boolean) => {
    const kind = isFirst ? 'bench-choice-button' : 'bench-choice-button bench-choice-second';
    const made = element('button', { type: 'button', class: kind }, text);
    made.addEventListener('click', act);
    return made;
  };
  const { stopped } = words;
  return element(
    'section',
    { class: 'bench-stopped', role: 'alert', 'aria-labelledby': 'bench-stopped' },
    element('h2', { id: 'bench-stopped', tabindex: '-1' }, stopped.title),
    element('p', {}, again ? stopped.again : stopped.what),
    element(
      'div',
      { class: 'bench-links' },
      ...(canUndo ? [button(stopped.undo, actions.undo, true)] : []),
      button(stopped.restart, actions.restart, !canUndo),
      button(words.save, actions.save, false),
    ),
    element('details', {}, element('summary', {}, stopped.details), element('p', {}, details)),
  );
}
