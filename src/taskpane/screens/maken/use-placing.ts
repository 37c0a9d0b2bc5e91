import { useEffect, useState } from 'react';
import { maskBsns } from '../../../privacy/bsn';
import { AT_RESULT } from '../../app/asked-opening';
import { usePane } from '../../app/pane-context';
import { fileName } from '../../reports/file-name';
import { saveFile } from '../../reports/save-file';
import type { ComposedMeting } from '../../worker/protocol';
import { toFailure, type Failure } from '../../worker/remote';
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
  const { host, checks, checker, announce } = usePane();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [job, setJob] = useState<number | null>(null);
  const [hasMeting, setHasMeting] = useState(false);
  /** The first of the sheets that were put into the open workbook. */
  const [here, setHere] = useState<string | null>(null);

  useEffect(() => {
    setJob(null);
    setHere(null);
    setSaid('');
    setFailure(null);
  }, [made]);

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
    let stop: (() => void) | undefined;
    let closed = false;
    const look = async () => {
      const sheets = await host.listSheets();
      if (closed || sheets.some(({ name: each }) => each === here)) return;
      // It was undone: the meting can be put there once more, and nothing is being checked.
      setHere(null);
      setJob(null);
      setSaid('');
    };
    void host
      .onChange(() => void look())
      .then((unsubscribe) => {
        if (closed) unsubscribe();
        else stop = unsubscribe;
      });
    return () => {
      closed = true;
      stop?.();
    };
  }, [host, here]);

  const checkHost = async () => checks.checkHost(maskBsns(await host.workbookName()));
  const checkFile = (name: string) => {
    const [id] = checks.checkFiles([new File([made.file], name, { type: made.file.type })]);
    return id ?? null;
  };
  const placed = async (work: () => Promise<{ readonly said: string; readonly job: number | null }>) => {
    setBusy(true);
    setFailure(null);
    try {
      const done = await work();
      setSaid(done.said);
      announce(done.said);
      setJob(done.job);
    } catch (error) {
      setFailure(toFailure(error));
    } finally {
      setBusy(false);
    }
  };
  const organisation =
    state.name.trim() ||
    (state.payroll.state === 'read' ? (state.payroll.seen.tijdvakken[0]?.employer ?? '') : '');
  const name = `${fileName(text.place.fileName(state.year, maskBsns(organisation)))}.xlsx`;

  return {
    busy,
    said,
    failure,
    job,
    hasMeting,
    isHere: here !== null,
    here: () =>
      placed(async () => {
        const [first] = await host.insertSheets(await made.file.arrayBuffer(), name);
        setHere(first ?? null);
        if (first !== undefined) await host.select({ sheet: first, row: 1, column: 1, rows: 1, columns: 1 });
        return { said: text.place.placed, job: await checkHost() };
      }),
    open: () =>
      placed(async () => {
        await host.openWorkbook(await made.file.arrayBuffer(), AT_RESULT, name);
        // It stands in a window of its own, which this pane does not see.
        return { said: text.place.opened, job: checkFile(name) };
      }),
    save: () =>
      placed(() => {
        saveFile(name, made.file);
        return Promise.resolve({ said: text.place.saved(name), job: checkFile(name) });
      }),
  };
}
