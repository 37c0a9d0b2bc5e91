import { useEffect, useState } from 'react';
import { maskBsns } from '../../../privacy/bsn';
import { AT_RESULT } from '../../app/asked-opening';
import { usePane } from '../../app/pane-context';
import { organisationName } from '../../compose/desk';
import { fileName } from '../../reports/file-name';
import { saveFile } from '../../reports/save-file';
import { useWork } from '../../state/use-work';
import { whenQuiet } from '../../state/when-quiet';
import type { ComposedMeting } from '../../worker/protocol';
import type { Failure } from '../../worker/remote';
import type { StepProps } from './step-props';

/** Where the meting that was made can go, and what became of it. */
export interface Placing {
  readonly busy: boolean;
  readonly said: string;
  readonly failure: Failure | null;
  /** Number of the check of what was placed; `null` before. */
  readonly job: number | null;
  /** Whether the open workbook holds a meting already. */
  readonly hasMeting: boolean;
  /** Whether the meting was put into the open workbook: a second time would count twice. */
  readonly isHere: boolean;
  here(): Promise<void>;
  open(): Promise<void>;
  save(): Promise<void>;
}

/** Puts a meting into the open workbook, a new one or a file, and has it checked. */
export function usePlacing({
  text,
  state,
  made,
}: Pick<StepProps, 'text' | 'state'> & { readonly made: ComposedMeting }): Placing {
  const { host, checks, checker } = usePane();
  const { busy, said, failure, run, clear } = useWork();
  const [job, setJob] = useState<number | null>(null);
  const [hasMeting, setHasMeting] = useState(false);
  /** The first of the sheets that were put into the open workbook. */
  const [here, setHere] = useState<string | null>(null);

  useEffect(() => {
    setJob(null);
    setHere(null);
    clear();
  }, [made, clear]);

  useEffect(() => {
    if (host.kind === 'none') return undefined;
    let current = true;
    checker.lookAtHost().then(
      (seen) => {
        if (current) setHasMeting(seen.metingen.length > 0 || seen.tabel1);
      },
      () => {
        // What cannot be looked at now is not known to hold a meting; the check will say it.
      },
    );
    return () => {
      current = false;
    };
  }, [host, checker, made]);

  useEffect(() => {
    if (here === null) return undefined;
    let closed = false;
    const look = async () => {
      const sheets = await host.listSheets();
      if (closed || sheets.some(({ name: each }) => each === here)) return;
      // It was undone: the meting can be put there once more, and nothing is being checked.
      setHere(null);
      setJob(null);
      clear();
    };
    const end = whenQuiet(
      host,
      () => 0,
      () => {
        // A workbook that cannot be looked at now is looked at after its next change.
        look().catch(() => undefined);
      },
    );
    return () => {
      closed = true;
      end();
    };
  }, [host, here, clear]);

  const isPlaced = here !== null || job !== null;
  useEffect(() => {
    host.keepsWaiting?.(!isPlaced);
    return () => host.keepsWaiting?.(false);
  }, [host, isPlaced]);

  const checkHost = async () => checks.checkHost(maskBsns(await host.workbookName()));
  const checkFile = (name: string) => {
    const [id] = checks.checkFiles([new File([made.file], name, { type: made.file.type })]);
    return id ?? null;
  };
  const name = `${fileName(text.place.fileName(state.year, maskBsns(organisationName(state))))}.xlsx`;

  return {
    busy,
    said,
    failure,
    job,
    hasMeting,
    isHere: here !== null,
    here: () =>
      run(async () => {
        const [first] = await host.insertSheets(await made.file.arrayBuffer(), name);
        setHere(first ?? null);
        if (first !== undefined) await host.select({ sheet: first, row: 1, column: 1, rows: 1, columns: 1 });
        setJob(await checkHost());
        return text.place.placed;
      }),
    open: () =>
      run(async () => {
        await host.openWorkbook(await made.file.arrayBuffer(), AT_RESULT, name);
        // It stands in a window of its own, which this pane does not see.
        setJob(checkFile(name));
        return text.place.opened;
      }),
    save: () =>
      run(() => {
        saveFile(name, made.file);
        setJob(checkFile(name));
        return Promise.resolve(text.place.saved(name));
      }),
  };
}
