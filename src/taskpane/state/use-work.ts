import { useCallback, useState } from 'react';
import { usePane } from '../app/pane-context';
import { toFailure, type Failure } from '../worker/remote';

export interface Work {
  readonly busy: boolean;
  /** What was said when it was last done; empty while it is under way and before that. */
  readonly said: string;
  readonly failure: Failure | null;
  /** Does it; the sentence that it ends with is said aloud too. Without one (empty) the work has said by itself what became of it. */
  run(work: () => Promise<string>): Promise<void>;
  /** Forgets what became of it. */
  clear(): void;
}

/** Work that one button does: under way, done with a sentence, or failed. */
export function useWork(): Work {
  const { announce } = usePane();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const clear = useCallback(() => {
    setSaid('');
    setFailure(null);
  }, []);
  const run = useCallback(
    async (work: () => Promise<string>) => {
      setBusy(true);
      clear();
      try {
        const done = await work();
        setSaid(done);
        if (done !== '') announce(done);
      } catch (error) {
        const failed = toFailure(error);
        // Who breaks it off, or keeps the workbook that is open, has not met a failure.
        if (failed.code !== 'cancelled') setFailure(failed);
      } finally {
        setBusy(false);
      }
    },
    [announce, clear],
  );
  return { busy, said, failure, run, clear };
}
