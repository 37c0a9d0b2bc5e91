import { Button } from '@fluentui/react-button';
import { Link } from '@fluentui/react-link';
import { Text } from '@fluentui/react-text';
import { useState, type ReactNode } from 'react';
import type { CollectionWords } from '../../../locales/nl/collection';
import { inHumanOrder } from '../../../meting/consolidate/collection/human-order';
import { countedTwice } from '../../../meting/count/result';
import { maskName } from '../../../privacy/personal-data';
import { useFormats } from '../../app/format';
import { usePane } from '../../app/pane-context';
import { DataTable } from '../../parts/data-table';
import { FailureNote } from '../../parts/failure-note';
import { Section } from '../../parts/section';
import type { MadeConsolidation } from '../../checker/checker';
import type { FileShare, Tabel1Cell } from '../../worker/protocol';
import { toFailure, type Failure } from '../../worker/remote';

const forms = ['formeel', 'inleen', 'totaal'] as const;
const sectors = ['markt', 'overheid', 'totaal'] as const;
const atOnce = 100;

interface Shown {
  readonly cell: Tabel1Cell;
  readonly shares: readonly FileShare[];
  readonly count: number;
}

export interface ConsolidatedTableProps {
  readonly made: MadeConsolidation;
  readonly text: CollectionWords['desk'];
  /** To the rows of one workbook behind a figure. */
  readonly onOpen: (file: string, cell: Tabel1Cell) => void;
}

/** Tabel 1 of all workbooks together; every figure leads to organisation, row and cell. */
export function ConsolidatedTable({ made, text: desk, onOpen }: ConsolidatedTableProps): ReactNode {
  const { words } = usePane();
  const formats = useFormats();
  const [shown, setShown] = useState<Shown | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const text = words.result;
  const { tabel1, year, files, perRegio } = made.summary;
  const { persons } = tabel1.totaal.totaal;
  const twice = countedTwice(perRegio, persons);
  const then = made.summary.yearBefore.jobs;
  const nameOf = new Map(files.map(({ file, organisation }) => [file, organisation ?? file]));
  const show = async (cell: Tabel1Cell) => {
    setFailure(null);
    try {
      const shares = await made.addendsByFile(cell);
      const byName = (a: FileShare, b: FileShare) =>
        inHumanOrder(nameOf.get(a.file) ?? a.file, nameOf.get(b.file) ?? b.file);
      setShown({ cell, shares: [...shares].sort(byName), count: atOnce });
    } catch (error) {
      setFailure(toFailure(error));
    }
  };
  return (
    <Section title={text.tabel1}>
      <DataTable
        caption={words.consolidate.tableCaption(
          year,
          files.filter(({ included }) => included).length,
          formats.count(persons),
        )}
        headings={[text.form, ...sectors.map((sector) => text.sectors[sector])]}
        rows={forms.map((form) => ({
          key: form,
          total: form === 'totaal',
          cells: [
            text.forms[form],
            ...sectors.map((sector) => {
              const jobs = formats.jobs(tabel1[form][sector].jobs);
              return (
                <Link
                  key={sector}
                  as="button"
                  aria-label={text.openAddends(text.forms[form], text.sectors[sector], jobs)}
                  onClick={() => void show({ form, sector })}
                >
                  {jobs}
                </Link>
              );
            }),
          ],
        }))}
      />
      {then.files > 0 && (
        <Text>
          {words.consolidate.yearBefore(
            then.files,
            formats.jobs(then.previous),
            formats.jobs(then.now),
            formats.change(then.now - then.previous),
          )}
        </Text>
      )}
      <Text size={200}>{desk.rounding}</Text>
      {twice > 0 && (
        <Text size={200}>{desk.moreRegions(formats.count(persons + twice), formats.count(persons))}</Text>
      )}
      <Text size={200}>{text.everyFigure}</Text>
      {failure && <FailureNote title={words.consolidate.failed} failure={failure} />}
      {shown && (
        <>
          <DataTable
            caption={`${desk.figure.boards(text.forms[shown.cell.form], text.sectors[shown.cell.sector])} (${desk.figure.shown(
              Math.min(shown.count, shown.shares.length),
              shown.shares.length,
            )})`}
            headings={[desk.insert.board, text.rows, text.jobs]}
            rows={shown.shares.slice(0, shown.count).map(({ file, rows, jobs }) => ({
              key: file,
              cells: [
                <Link
                  key="file"
                  as="button"
                  onClick={() => {
                    onOpen(file, shown.cell);
                  }}
                >
                  {maskName(nameOf.get(file) ?? file, ['name', 'health'])}
                </Link>,
                formats.count(rows),
                formats.jobs(jobs),
              ],
            }))}
          />
          {shown.shares.length > shown.count && (
            <Button
              size="small"
              onClick={() => {
                setShown({ ...shown, count: shown.count + atOnce });
              }}
            >
              {words.consolidate.more(shown.shares.length - shown.count)}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}
