import { useEffect } from 'react';
import { usePane } from '../app/pane-context';
import { recheckPause } from './recheck-pause';
import { whenQuiet } from './when-quiet';

/**
 * Keeps the check of the open workbook true: a change makes its result outdated, and where checking what changed is quick it
 * runs by itself once the user pauses.
 */
export function useLiveRecheck(): void {
  const { host, checks } = usePane();
  useEffect(() => {
    if (host.kind === 'none') return undefined;
    const pauseAfterChange = () => {
      checks.markOutdated();
      return recheckPause(checks.hostJob()?.took ?? 0);
    };
    return whenQuiet(host, pauseAfterChange, () => {
      const job = checks.hostJob();
      if (job?.outdated && job.took !== null) checks.followChange(job.id);
    });
  }, [host, checks]);
}
