import { useEffect, useRef } from 'react';
import { usePane } from '../../app/pane-context';
import { progressOf, tasksOf } from '../../findings/tasks';
import type { CheckJob } from '../../state/check-store';

/** Says when a check ends, and how. */
export function useEndingsSaid(jobs: readonly CheckJob[]): void {
  const { words, announce } = usePane();
  const told = useRef(new Map<number, unknown>());
  const said = useRef(new Map<number, string>());
  useEffect(() => {
    for (const job of jobs) {
      const { id, name, state, result, began, onlyChanges, replaced } = job;
      const ending = endingOf(job);
      if (told.current.get(id) === ending) continue;
      told.current.set(id, ending);
      if (state === 'done' && result && !result.unreadable) {
        const { done, all } = progressOf(began ?? new Map(), tasksOf(result));
        const outcome = [
          words.check.done(name, result.counts.fout, result.counts.waarschuwing),
          ...(replaced ? [words.check.replaced] : []),
          ...(done > 0 ? [words.fix.progress(done, all)] : []),
        ].join(' ');
        // A check that follows a change by itself only speaks when it found something else.
        if (!onlyChanges || said.current.get(id) !== outcome) announce(outcome);
        said.current.set(id, outcome);
      } else if (state === 'failed' || state === 'done') announce(words.check.failed(name));
      else if (state === 'cancelled') announce(words.check.stopped);
    }
  }, [jobs, words, announce]);
}

/** What an ending is known by: a check that is over sooner than the screen is drawn was never seen to be busy. */
function endingOf({ state, result, failure }: CheckJob): unknown {
  if (state === 'done') return result;
  return state === 'failed' ? failure : state;
}
