import { Button, Link, Text } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { addendsOf } from '../../../meting/consolidate';
import type { Consolidation } from '../../../meting/consolidation';
import { useFormats } from '../../app/format';
import { usePane } from '../../app/pane-context';
import { DataTable } from '../../parts/data-table';
import { Section } from '../../parts/section';

const forms = ['formeel', 'inleen', 'totaal'] as const;
const sectors = ['markt', 'overheid', 'totaal'] as const;
const atOnce = 50;

interface Place {
  readonly form: (typeof forms)[number];
  readonly sector: (typeof sectors)[number];
}

/** Tabel 1 of all workbooks together; every figure leads back to file, sheet and cells. */
export function ConsolidatedTable({ total }: { readonly total: Consolidation }): ReactNode {
  const { words } = usePane();
  const formats = useFormats();
  const [place, setPlace] = useState<Place | null>(null);
  const [shown, setShown] = useState(atOnce);
  const text = words.result;
  const { tabel1 } = total;
  const addends = place ? addendsOf(total, place.form, place.sector) : [];
  return (
    <Section title={text.tabel1}>
      <DataTable
        caption={words.consolidate.tableCaption(
          total.year,
          total.files.filter(({ included }) => included).length,
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
                  onClick={() => {
                    setPlace({ form, sector });
                    setShown(atOnce);
                  }}
                >
                  {jobs}
                </Link>
              );
            }),
          ],
        }))}
      />
      <Text size={200}>{text.everyFigure}</Text>
      {place && (
        <>
          <DataTable
            caption={`${text.forms[place.form]}, ${text.sectors[place.sector]}: ${words.consolidate.shown(
              Math.min(shown, addends.length),
              addends.length,
            )}`}
            headings={[words.consolidate.origin, text.hours, text.jobs]}
            rows={addends.slice(0, shown).map(({ file, sheet, ranges, hours, jobs }, index) => ({
              key: String(index),
              cells: [
                `${file}, ${sheet} ${ranges.slice(0, 3).join(', ')}${ranges.length > 3 ? ' …' : ''}`,
                formats.hours(hours),
                formats.jobs(jobs),
              ],
            }))}
          />
          {addends.length > shown && (
            <Button
              size="small"
              onClick={() => {
                setShown(shown + 10 * atOnce);
              }}
            >
              {words.consolidate.more(addends.length - shown)}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}
