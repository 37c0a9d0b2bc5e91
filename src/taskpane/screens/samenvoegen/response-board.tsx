import { Text } from '@fluentui/react-text';
import { ToggleButton } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState, type ReactNode } from 'react';
import type { ConsolidationWords } from '../../../locales/consolidation-words';
import type { ConsolidationSummary, FileStatus } from '../../../meting/consolidate/consolidation';
import { useFormats } from '../../app/format';
import { usePane } from '../../app/pane-context';
import { FailureNote } from '../../parts/failure-note';
import { Section } from '../../parts/section';
import { SeverityIcon } from '../../parts/severity';
import type { CheckJob } from '../../state/check-store';

const useStyles = makeStyles({
  toggles: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

type Status = FileStatus | 'missing';

const order: readonly Status[] = [
  'missing',
  'unreadable',
  'no-rows',
  'other-year',
  'to-repair',
  'to-explain',
  'complete',
];
const icons = {
  missing: 'waarschuwing',
  unreadable: 'fout',
  'no-rows': 'fout',
  'other-year': 'fout',
  'to-repair': 'fout',
  'to-explain': 'waarschuwing',
  complete: 'good',
} as const satisfies Record<Status, string>;

const atOnce = 100;

export interface ResponseBoardProps {
  readonly total: ConsolidationSummary;
  readonly jobs: readonly CheckJob[];
  readonly words: ConsolidationWords;
}

/** Who handed in what, by status; the ones that need work first. */
export function ResponseBoard({ total, jobs, words: statusWords }: ResponseBoardProps): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const formats = useFormats();
  const [only, setOnly] = useState<Status | null>(null);
  const [shown, setShown] = useState(atOnce);
  const text = words.consolidate;
  const lines = [
    ...total.missing.map((organisation) => ({ status: 'missing' as Status, organisation, file: null })),
    ...total.files.map((file) => ({ status: file.status as Status, organisation: file.organisation, file })),
  ].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  const chosen = lines.filter(({ status }) => only === null || status === only);
  const unreadable = new Map(jobs.map(({ name, result }) => [name, result?.unreadable]));
  return (
    <Section title={text.board}>
      <div className={styles.toggles} role="group" aria-label={text.board}>
        {order.map((status) => {
          const count = lines.filter((line) => line.status === status).length;
          return (
            count > 0 && (
              <ToggleButton
                key={status}
                size="small"
                icon={<SeverityIcon severity={icons[status]} />}
                checked={only === status}
                onClick={() => {
                  setOnly(only === status ? null : status);
                }}
              >
                {statusWords.status[status]} ({count})
              </ToggleButton>
            )
          );
        })}
      </div>
      <Text size={200} role="status">
        {text.shown(Math.min(shown, chosen.length), chosen.length)}
      </Text>
      <ul className={styles.list}>
        {chosen.slice(0, shown).map(({ status, organisation, file }) => {
          const why = file && unreadable.get(file.file);
          return (
            <li key={`${status} ${file?.file ?? organisation}`} className={styles.item}>
              <SeverityIcon severity={icons[status]} />{' '}
              <Text weight="semibold">{organisation ?? file?.file}</Text>: {statusWords.status[status]}
              {file && (
                <>
                  <br />
                  <Text size={200}>
                    {file.file}
                    {file.fout > 0 && <> · {words.severity.fout(file.fout)}</>}
                    {file.open > 0 && <> · {words.severity.waarschuwing(file.open)}</>}
                    {file.included && <> · {text.adds(formats.jobs(file.figure.jobs))}</>}
                    {file.included && file.previous.jobs !== null && (
                      <>, {words.result.change(formats.change(file.figure.jobs - file.previous.jobs))}</>
                    )}
                  </Text>
                </>
              )}
              {why && <FailureNote title={file.file} failure={why} />}
            </li>
          );
        })}
      </ul>
      {chosen.length > shown && (
        <ToggleButton
          size="small"
          checked={false}
          onClick={() => {
            setShown(shown + 5 * atOnce);
          }}
        >
          {text.more(chosen.length - shown)}
        </ToggleButton>
      )}
    </Section>
  );
}
