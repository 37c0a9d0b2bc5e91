import type { ChangeEvent, WorkbookHost } from '../../host/host';

/**
 * Acts once the open workbook has been left alone for a while after a change; where no changes are told of, never.
 *
 * @param pauseAfter sees each change and gives how long to wait from it on, in milliseconds; `null`: it is no reason to act
 * @returns what ends it
 */
export function whenQuiet(
  host: WorkbookHost,
  pauseAfter: (change: ChangeEvent) => number | null,
  act: () => void,
): () => void {
  let closed = false;
  let stop: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = (change: ChangeEvent) => {
    const pause = pauseAfter(change);
    if (pause === null) return;
    clearTimeout(timer);
    timer = setTimeout(act, pause);
  };
  host.onChange(changed).then(
    (unsubscribe) => {
      if (closed) unsubscribe();
      else stop = unsubscribe;
    },
    () => undefined,
  );
  return () => {
    closed = true;
    clearTimeout(timer);
    stop?.();
  };
}
