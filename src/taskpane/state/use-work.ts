import { useCallback, useState } from 'react';
import { usePane } from '../app/pane-context';
import { toFailure, type Failure } from '../worker/remote';

export interface Work {
  readonly busy: boolean;
  /** What was said when it was last done; empty while it is under way and before that. */
  readonly said: string;
  readonly failure: Failure | null;
  /** Does it; the sentence that it ends with is said aloud too. */
  run(work: () => Promise<string>): Promise<void>;
}

/** Work that one button does: under way, done with a sentence, or failed. */
export function useWork(): Work {
  const { announce } = usePane();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = useCallback(
    async (work: () => Promise<string>) => {
      setBusy(true);
      setSaid('');
      setFailure(null);
      try {
        const done = await work();
        setSaid(done);
        announce(done);
      } catch (error) {
        setFailure(toFailure(error));
      } finally {
        setBusy(false);
      }
    },
    [announce],
  );
  return { busy, said, failure, run };
}
