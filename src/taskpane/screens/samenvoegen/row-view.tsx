import { Text } from '@fluentui/react-text';
import { useEffect, useState, type ReactNode } from 'react';
import type { CollectionWords } from '../../../locales/nl/collection';
import { columnById } from '../../../meting/form/columns';
import { columnLetters } from '../../../meting/form/ranges';
import type { CheckResult } from '../../../meting/judge/check-result';
import { realSheet } from '../../../meting/judge/masked-outcome';
import { maskName } from '../../../privacy/personal-data';
import { usePane } from '../../app/pane-context';
import { DataTable } from '../../parts/data-table';
import { SeverityIcon } from '../../parts/severity';
import { shownCell } from '../../workbook/show-cell';
import type { SheetRow } from '../../workbook/read-rows';

export interface RowViewProps {
  readonly file: File;
  readonly sheet: string;
  /** What was found in it. */
  readonly found: CheckResult;
  readonly row: number;
  /** The cell that it is about, 1-based. */
  readonly column?: number;
  readonly text: CollectionWords['desk'];
}

interface Read {
  readonly of: string;
  readonly rows: readonly SheetRow[] | null;
}

/** One row of a workbook, cell under cell with its heading: wide sheets do not fit in a narrow pane. */
export function RowView({ file, sheet, found, row, column, text }: RowViewProps): ReactNode {
  const { words, checker, announce } = usePane();
  const [read, setRead] = useState<Read | null>(null);
  const seen = found.sheets.find(({ name }) => name === sheet);
  const headerRow = seen?.headerRow ?? null;
  const said = text.detail.row(maskName(sheet), row);
  const wanted = `${file.name} ${sheet} ${String(row)}`;
  useEffect(() => {
    let current = true;
    const keep = (rows: Read['rows']) => {
      if (!current) return;
      setRead({ of: wanted, rows });
      if (rows) announce(said);
    };
    checker
      .readRows(
        file,
        realSheet(found, sheet),
        headerRow === null || headerRow === row ? [row] : [headerRow, row],
      )
      .then(keep, () => {
        keep(null);
      });
    return () => {
      current = false;
    };
  }, [checker, file, found, sheet, headerRow, row, wanted, said, announce]);
  const { detail } = text;
  if (read?.of !== wanted) return <Text size={200}>{detail.reading}</Text>;
  const at = read.rows?.find((each) => each.row === row);
  if (!at) return <Text size={200}>{detail.gone}</Text>;
  const head = read.rows?.find((each) => each.row === headerRow && headerRow !== row);
  const typeOf = new Map(seen?.mapped.map((mapped) => [mapped.index, columnById(mapped.column).type]));
  const count = Math.max(at.cells.length, head?.cells.length ?? 0, column ?? 0);
  const cells = Array.from({ length: count }, (_, index) => ({
    index: index + 1,
    heading: shownCell(head?.cells[index] ?? null, undefined, words.language),
    value: shownCell(at.cells[index] ?? null, typeOf.get(index + 1), words.language),
  }));
  return (
    <DataTable
      caption={said}
      headings={[detail.cell, detail.column, detail.value]}
      texts={[1]}
      rows={cells
        .filter(({ index, heading, value }) => index === column || heading !== '' || value !== '')
        .map(({ index, heading, value }) => ({
          key: String(index),
          total: index === column,
          cells: [
            <span key="cell">
              {index === column && <SeverityIcon severity="fout" />} {columnLetters(index)}
              {row}
            </span>,
            heading,
            value,
          ],
        }))}
    />
  );
}
