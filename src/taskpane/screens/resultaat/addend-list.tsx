import { Button } from '@fluentui/react-button';
import { Link } from '@fluentui/react-link';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { columnName } from '../../../host/a1';
import type { MetingResult } from '../../../meting/count/result';
import { useFormats } from '../../app/format';
import { realSheet } from '../../../meting/judge/masked-outcome';
import { usePane } from '../../app/pane-context';
import { DataTable } from '../../parts/data-table';
import type { CheckedJob } from '../../parts/job-picker';
import { addendsOf, type FigureRef } from './addends';

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, ':focus': { outlineStyle: 'none' } },
});

const atOnce = 50;

export interface AddendListProps {
  readonly job: CheckedJob;
  readonly result: MetingResult;
  readonly figure: FigureRef;
  readonly title: string;
  onClose(): void;
}

/** The rows that add up to one figure. */
export function AddendList({ job, result, figure, title: name, onClose }: AddendListProps): ReactNode {
  const { words, host } = usePane();
  const styles = useStyles();
  const formats = useFormats();
  const [shown, setShown] = useState(atOnce);
  const title = useRef<HTMLHeadingElement>(null);
  const text = words.result;
  const addends = useMemo(() => addendsOf(result.addends, figure), [result, figure]);

  useEffect(() => {
    title.current?.focus();
  }, []);

  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <h3 ref={title} tabIndex={-1} className={styles.title}>
          {name}
        </h3>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={text.closeAddends}
          onClick={onClose}
        />
      </div>
      <DataTable
        caption={text.addendsCaption(Math.min(shown, addends.length), addends.length)}
        headings={[text.cell, text.hours]}
        rows={addends.slice(0, shown).map(({ sheet, row, column, hours }) => {
          const address = `${columnName(column)}${row}`;
          return {
            key: `${sheet} ${row}`,
            cells: [
              job.file ? (
                `${sheet} ${address}`
              ) : (
                <Link
                  as="button"
                  onClick={() => {
                    void host.select(
                      { sheet: realSheet(job.result, sheet), row, column, rows: 1, columns: 1 },
                      { withKeyboard: true },
                    );
                  }}
                >
                  {sheet} {address}
                </Link>
              ),
              formats.hours(hours),
            ],
          };
        })}
      />
      {addends.length > shown && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + 10 * atOnce);
          }}
        >
          {text.moreAddends(addends.length - shown)}
        </Button>
      )}
      {addends.length === 0 && <Text>{text.noAddends}</Text>}
    </div>
  );
}
