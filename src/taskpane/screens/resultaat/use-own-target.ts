import { useCallback, useEffect, useState } from 'react';
import { usePane } from '../../app/pane-context';
import type { CheckedJob } from '../../parts/job-picker';

/** Where a workbook keeps the target that its organisation set itself. */
const PROPERTY = 'BA_EigenDoelstelling';

/**
 * The target in jobs that the organisation set itself, and the way to change it. It stays in the open workbook; of a file,
 * which is never written, it lasts as long as the screen.
 */
export function useOwnTarget({
  file,
}: CheckedJob): readonly [number | null, (target: number | null) => Promise<void>] {
  const { host } = usePane();
  const [target, setTarget] = useState<number | null>(null);
  const kept = file === null && host.supports('properties');

  useEffect(() => {
    if (!kept) return undefined;
    let current = true;
    host.readProperty(PROPERTY).then(
      (text) => {
        const value = Number(text ?? Number.NaN);
        if (current) setTarget(value > 0 ? value : null);
      },
      // A target that cannot be read now is one that is not shown.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [host, kept]);

  const change = useCallback(
    async (value: number | null) => {
      setTarget(value);
      if (kept) await host.writeProperty(PROPERTY, value === null ? null : String(value));
    },
    [host, kept],
  );
  return [target, change];
}
