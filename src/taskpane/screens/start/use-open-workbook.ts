import { useEffect, useState } from 'react';
import { usePane } from '../../app/pane-context';
import type { OpenWorkbook } from '../../checker/checker';
import { whenQuiet } from '../../state/when-quiet';

/** Quiet time after the last change before the workbook is looked at again. */
const pause = 1_000;

/** What is open, kept up to date: `undefined` while it is being looked at, `null` where that is not possible. */
export function useOpenWorkbook(): OpenWorkbook | null | undefined {
  const { host, checker } = usePane();
  const [seen, setSeen] = useState<OpenWorkbook | null>();
  useEffect(() => {
    if (host.kind === 'none') return undefined;
    let closed = false;
    const look = () => {
      checker.lookAtHost().then(
        (found) => {
          if (!closed) setSeen(found);
        },
        () => {
          if (!closed) setSeen(null);
        },
      );
    };
    look();
    // Without news of changes the first look stands.
    const end = whenQuiet(host, () => pause, look);
    return () => {
      closed = true;
      end();
    };
  }, [host, checker]);
  return seen;
}
