import { useCallback, useEffect, useState } from 'react';
import type { PersonWords } from '../../../locales/nl/person';
import { columnById } from '../../../meting/form/columns';
import { usePane } from '../../app/pane-context';
import {
  changedCells,
  readOpenMeting,
  removePerson,
  writePerson,
  type OpenMeting,
} from '../../person/open-meting';
import { draftOf, organisationCells, personCells } from '../../person/person-cells';
import type { PersonDraft } from '../../person/person-draft';
import { toFailure, type Failure } from '../../worker/remote';

/** Who is being added (`null`) or changed (a row of the sheet). */
export interface Editing {
  readonly row: number | null;
}

export interface People {
  /** `undefined` while it is looked at, `null` where the workbook holds no meting. */
  readonly meting: OpenMeting | null | undefined;
  readonly editing: Editing | null;
  readonly busy: boolean;
  readonly said: string;
  readonly failure: Failure | null;
  look(): void;
  choose(editing: Editing | null): void;
  write(draft: PersonDraft): Promise<void>;
  /** Takes whoever is being changed out of the meting. */
  remove(): Promise<void>;
}

/** The people in the open meting, and whom the user is busy with. */
export function usePeople(text: PersonWords): People {
  const { words, host, checker, announce } = usePane();
  const { language } = words;
  const [meting, setMeting] = useState<OpenMeting | null>();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [asked, setAsked] = useState(0);

  useEffect(() => {
    let current = true;
    setFailure(null);
    const look = async () => {
      const [first] = (await checker.lookAtHost()).metingen;
      return first === undefined ? null : await readOpenMeting(host, first);
    };
    look().then(
      (found) => {
        if (current) setMeting(found);
      },
      (error: unknown) => {
        if (current) setFailure(toFailure(error));
      },
    );
    return () => {
      current = false;
    };
  }, [host, checker, asked]);

  const look = useCallback(() => {
    setMeting(undefined);
    setAsked((times) => times + 1);
  }, []);

  /** Changes the sheet, says what was done, and looks at the people anew. */
  const change = async (work: (open: OpenMeting, at: Editing) => Promise<string>) => {
    if (!meting || editing === null) return;
    setBusy(true);
    setFailure(null);
    try {
      const done = await work(meting, editing);
      setSaid(done);
      announce(done);
      setEditing(null);
      look();
    } catch (error) {
      setFailure(toFailure(error));
    } finally {
      setBusy(false);
    }
  };

  const write = (draft: PersonDraft) =>
    change(async (open, at) => {
      const cells = personCells(draft, open);
      const known = open.people.find(({ row }) => row === at.row);
      // Rows may have been added since the list was shown: the last row is looked up again.
      const place = known ?? (await readOpenMeting(host, { sheet: open.sheet, headerRow: open.headerRow }));
      const row = 'nextRow' in place ? place.nextRow : place.row;
      const others = open.people.map((each) => each.cells);
      const changed = known
        ? changedCells(personCells(draftOf(known.cells), open), cells)
        : new Map([...organisationCells(others, cells), ...cells]);
      const missing = await writePerson(host, open, row, changed);
      await host.select({ sheet: open.sheet, row, column: 1, rows: 1, columns: 1 });
      const headings = missing.map((id) => columnById(id)[language]).join(', ');
      return [text.written(row), ...(headings === '' ? [] : [text.noColumn(headings)])].join(' ');
    });

  const remove = () =>
    change(async (open, { row }) => {
      if (row !== null) await removePerson(host, open, row);
      return text.removed(row ?? 0);
    });

  return {
    meting,
    editing,
    busy,
    said,
    failure,
    look,
    choose: (next) => {
      setSaid('');
      setFailure(null);
      setEditing(next);
    },
    write,
    remove,
  };
}
