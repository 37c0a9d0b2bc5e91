import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../meting/judge/check-result';
import { usePane } from '../app/pane-context';
import { SeverityIcon } from './severity';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, margin: 0, padding: 0 },
  item: { listStyleType: 'none' },
});

/** How many of each severity; all in order is said too. */
export function Counts({ counts }: { readonly counts: CheckResult['counts'] }): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const found = (['fout', 'waarschuwing', 'info'] as const).filter((severity) => counts[severity] > 0);
  return (
    <ul className={styles.list}>
      {found.map((severity) => (
        <li key={severity} className={styles.item}>
          <SeverityIcon severity={severity} /> {words.severity[severity](counts[severity])}
        </li>
      ))}
      {found.length === 0 && (
        <li className={styles.item}>
          <SeverityIcon severity="good" /> {words.severity.fout(0)}
        </li>
      )}
    </ul>
  );
}
