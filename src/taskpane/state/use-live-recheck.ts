import { useEffect } from 'react';
import { usePane } from '../app/pane-context';
import { recheckPause } from './recheck-pause';

/**
 * Keeps the check of the open workbook true: a change makes its result outdated, and where checking what changed is quick it
 * runs by itself once the user pauses.
 */
export function useLiveRecheck(): void {
  const { host, checks } = usePane();
  useEffect(() => {
    if (host.kind === 'none') return undefined;
    let stop: (() => void) | undefined;
    let closed = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = () => {
      checks.markOutdated();
      clearTimeout(timer);
      const pause = recheckPause(checks.hostJob()?.took ?? 0);
      if (pause === null) return;
      timer = setTimeout(() => {
        const job = checks.hostJob();
        if (job?.outdated && job.took !== null) checks.followChange(job.id);
      }, pause);
    };
    void host.onChange(changed).then((unsubscribe) => {
      if (closed) unsubscribe();
      else stop = unsubscribe;
    });
    return () => {
      closed = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [host, checks]);
}
