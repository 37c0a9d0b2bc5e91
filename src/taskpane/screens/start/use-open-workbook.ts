import { useEffect, useState } from 'react';
import { usePane } from '../../app/pane-context';
import type { OpenWorkbook } from '../../checker/checker';

/** Quiet time after the last change before the workbook is looked at again. */
const pause = 1_000;

/** What is open, kept up to date: `undefined` while it is being looked at, `null` where that is not possible. */
export function useOpenWorkbook(): OpenWorkbook | null | undefined {
  const { host, checker } = usePane();
  const [seen, setSeen] = useState<OpenWorkbook | null>();
  useEffect(() => {
    if (host.kind === 'none') return undefined;
    let closed = false;
    let stop: (() => void) | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
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
    host
      .onChange(() => {
        clearTimeout(timer);
        timer = setTimeout(look, pause);
      })
      .then(
        (unsubscribe) => {
          if (closed) unsubscribe();
          else stop = unsubscribe;
        },
        // Without news of changes the first look stands.
        () => undefined,
      );
    return () => {
      closed = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [host, checker]);
  return seen;
}
