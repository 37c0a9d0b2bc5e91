import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import type { RangeRef } from '../../host/host';
import { usePane } from '../app/pane-context';
import type { ScreenId } from '../screens/screen-id';

/** Where someone is at work in the sheet beside the pane. */
const screens: readonly ScreenId[] = ['start', 'controleren', 'toelichten'];

type Help = ComponentType<{ readonly selected: RangeRef; readonly onClose: () => void }>;

/** The explanation of the column one is in, fetched when one first goes somewhere in the sheet. */
export function ColumnHelpSlot({ onClosed }: { readonly onClosed: () => void }): ReactNode {
  const { host, screen, readsFile } = usePane();
  const [selected, setSelected] = useState<RangeRef | null>(null);
  const [closed, setClosed] = useState(false);
  const [help, setHelp] = useState<{ readonly Help: Help } | null>(null);
  const isWanted = !closed && screens.includes(screen);

  useEffect(() => {
    if (!isWanted) return undefined;
    let stop: (() => void) | undefined;
    let left = false;
    host.onSelect(setSelected).then(
      (unsubscribe) => {
        if (left) unsubscribe();
        else stop = unsubscribe;
      },
      // A host that tells nothing of it leaves this out.
      () => undefined,
    );
    return () => {
      left = true;
      stop?.();
    };
  }, [host, isWanted]);

  const isNeeded = isWanted && selected !== null && help === null;
  useEffect(() => {
    if (!isNeeded) return;
    import('./column-help').then(
      ({ default: Help }) => {
        setHelp({ Help });
      },
      // Without a connection the pane does without.
      () => undefined,
    );
  }, [isNeeded]);

  if (!isWanted || readsFile || selected === null || help === null) return null;
  return (
    <help.Help
      selected={selected}
      onClose={() => {
        setClosed(true);
        onClosed();
      }}
    />
  );
}
