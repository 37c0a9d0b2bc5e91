import { startTransition, useEffect, useRef, useState } from 'react';
import { usePane } from '../../app/pane-context';
import type { CheckJob } from '../../state/check-store';
import type { MadeConsolidation } from '../../checker/checker';
import { toFailure, type Failure } from '../../worker/remote';

/** The consolidation of checked workbooks, made anew whenever they or the list of expected organisations change. */
export function useConsolidation(
  jobs: readonly CheckJob[],
  list: string,
): { readonly total: MadeConsolidation | null; readonly failure: Failure | null } {
  const { words, settings, checker, announce } = usePane();
  const [total, setTotal] = useState<MadeConsolidation | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** What is on the screen: it is let go when something else takes its place. */
  const shown = useRef<MadeConsolidation | null>(null);
  const { done } = words.consolidate;

  useEffect(() => {
    const show = (made: MadeConsolidation | null) => {
      shown.current?.forget();
      shown.current = made;
      // Hundreds of lines are drawn in pieces, so that the pane keeps answering.
      startTransition(() => {
        setTotal(made);
      });
    };
    setFailure(null);
    if (jobs.length === 0) {
      show(null);
      return undefined;
    }
    let current = true;
    const members = jobs.flatMap(({ result, file }) => (result ? [{ result, file }] : []));
    checker.consolidate(members, namesIn(list), settings.tolerances).then(
      (consolidation) => {
        if (!current) {
          consolidation.forget();
          return;
        }
        show(consolidation);
        const { files } = consolidation.summary;
        announce(done(files.filter(({ included }) => included).length, files.length));
      },
      (error: unknown) => {
        if (current) setFailure(toFailure(error));
      },
    );
    return () => {
      current = false;
    };
  }, [jobs, list, checker, settings.tolerances, announce, done]);

  useEffect(() => () => shown.current?.forget(), []);

  return { total, failure };
}

/** One name a line; a list copied from Excel has the name in its first column. */
function namesIn(list: string): readonly string[] {
  return list
    .split(/\r?\n/)
    .map((line) => (line.split('\t')[0] ?? '').trim())
    .filter((name) => name !== '');
}
