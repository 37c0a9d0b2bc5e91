import { useSyncExternalStore } from 'react';
import { usePane } from '../app/pane-context';
import type { CheckJob } from './check-store';

/** The checks of this session, kept up to date. */
export function useJobs(): readonly CheckJob[] {
  const { checks } = usePane();
  return useSyncExternalStore(checks.subscribe, checks.snapshot);
}
