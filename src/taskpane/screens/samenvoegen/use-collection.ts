import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { CollectionWords } from '../../../locales/nl/collection';
import { usePane } from '../../app/pane-context';
import type { WordLoaders } from '../../app/words';
import type { CollectionDesk, DeskState } from '../../collect/collection-desk';
import { collectionDeskOf } from '../../collect/collection-desk-of';
import type { CheckJob } from '../../state/check-store';

export const collectionWordLoaders: WordLoaders<CollectionWords> = {
  nl: async () => (await import('../../../locales/nl/collection')).collectionWords,
  en: async () => (await import('../../../locales/en/collection')).collectionWords,
};

/** The collection of the pane, kept up with the workbooks that have been checked. */
export function useCollection(): { readonly desk: CollectionDesk; readonly state: DeskState } {
  const { words, settings, members, checker, announce } = usePane();
  const desk = useMemo(() => collectionDeskOf({ members, checker }), [members, checker]);
  const state = useSyncExternalStore(desk.subscribe, desk.snapshot);
  // Only what is settled is taken in: adding up after every workbook would hold the others up.
  const jobs = useSyncExternalStore(members.subscribe, () => settledJobs(members.snapshot()));
  const { list, collection, made, atHand } = state;
  useEffect(() => {
    void desk.refresh(jobs, settings.tolerances);
  }, [desk, jobs, settings.tolerances, list, collection]);

  const told = useRef(made);
  const { done } = words.consolidate;
  useEffect(() => {
    if (told.current === made || made === null) return;
    told.current = made;
    const { files } = made.summary;
    announce(done(files.filter(({ included }) => included).length, atHand.size));
  }, [made, atHand, announce, done]);
  useWarningBeforeLeaving(desk);
  return { desk, state };
}

const none: readonly CheckJob[] = [];

/** The workbooks when none of them is waiting or busy any more; until then nothing. */
function settledJobs(jobs: readonly CheckJob[]): readonly CheckJob[] {
  const settled = jobs.every(({ state }) => state === 'done' || state === 'failed' || state === 'cancelled');
  return settled ? jobs : none;
}

/** Asks before a page with work that was not saved is left or loaded again. */
function useWarningBeforeLeaving(desk: CollectionDesk): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (desk.isUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [desk]);
}
