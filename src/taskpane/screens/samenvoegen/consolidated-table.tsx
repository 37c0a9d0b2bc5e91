import { Button } from '@fluentui/react-button';
import { Link } from '@fluentui/react-link';
import { Text } from '@fluentui/react-text';
import { useState, type ReactNode } from 'react';
import { useFormats } from '../../app/format';
import { usePane } from '../../app/pane-context';
import { DataTable } from '../../parts/data-table';
import { FailureNote } from '../../parts/failure-note';
import { Section } from '../../parts/section';
import type { MadeConsolidation } from '../../checker/checker';
import type { AddendsShown, Tabel1Cell } from '../../worker/protocol';
import { toFailure, type Failure } from '../../worker/remote';

const forms = ['formeel', 'inleen', 'totaal'] as const;
const sectors = ['markt', 'overheid', 'totaal'] as const;
const atOnce = 50;

interface Shown extends AddendsShown {
  readonly cell: Tabel1Cell;
}

/** Tabel 1 of all workbooks together; every figure leads back to file, sheet and cells. */
export function ConsolidatedTable({ made }: { readonly made: MadeConsolidation }): ReactNode {
  const { words } = usePane();
  const formats = useFormats();
  const [shown, setShown] = useState<Shown | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const text = words.result;
  const { tabel1, year, files } = made.summary;
  const then = made.summary.yearBefore.jobs;
  const show = async (cell: Tabel1Cell, count: number) => {
    setFailure(null);
    try {
      setShown({ cell, ...(await made.addends(cell, count)) });
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
          formats.count(tabel1.totaal.totaal.persons),
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
                  onClick={() => void show({ form, sector }, atOnce)}
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
      <Text size={200}>{text.everyFigure}</Text>
      {failure && <FailureNote title={words.consolidate.failed} failure={failure} />}
      {shown && (
        <>
          <DataTable
            caption={`${text.forms[shown.cell.form]}, ${text.sectors[shown.cell.sector]}: ${words.consolidate.shown(
              shown.addends.length,
              shown.all,
            )}`}
            headings={[words.consolidate.origin, text.hours, text.jobs]}
            rows={shown.addends.map(({ file, sheet, ranges, hours, jobs }, index) => ({
              key: String(index),
              cells: [
                `${file}, ${sheet} ${ranges.slice(0, 3).join(', ')}${ranges.length > 3 ? ' …' : ''}`,
                formats.hours(hours),
                formats.jobs(jobs),
              ],
            }))}
          />
          {shown.all > shown.addends.length && (
            <Button size="small" onClick={() => void show(shown.cell, shown.addends.length + 10 * atOnce)}>
              {words.consolidate.more(shown.all - shown.addends.length)}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}
