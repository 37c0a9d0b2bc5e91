import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../../meting/check-result';
import type { FindingGroup } from '../../../meting/finding';
import { usePane } from '../../app/pane-context';
import { SeverityIcon } from '../../parts/severity';
import type { CheckJob } from '../../state/check-store';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  group: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface FindingsProps {
  readonly job: CheckJob;
  readonly result: CheckResult;
}

/** The findings, one entry a cause, worst first. */
export function Findings({ job, result }: FindingsProps): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {result.groups.map((group) => (
        <li key={`${group.rule} ${group.sheet} ${group.cause}`} className={styles.group}>
          <Group job={job} group={group} />
        </li>
      ))}
    </ul>
  );
}

function Group({ job, group }: { readonly job: CheckJob; readonly group: FindingGroup }): ReactNode {
  const { words, host } = usePane();
  const cell = group.examples[0]?.cells[0];
  return (
    <>
      <SeverityIcon severity={group.severity} /> <Text weight="semibold">{group.rule}</Text>{' '}
      {words.check.cells(group.count)} ({words.check.sheet(group.sheet)}: {group.ranges[0]})
      {cell && job.file === null && (
        <Button
          size="small"
          onClick={() => {
            void host.select({ ...cell, rows: 1, columns: 1 });
          }}
        >
          {words.check.goTo(group.ranges[0] ?? '')}
        </Button>
      )}
    </>
  );
}
