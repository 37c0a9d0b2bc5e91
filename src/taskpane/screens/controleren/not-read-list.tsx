import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../../meting/judge/check-result';
import { usePane } from '../../app/pane-context';
import { reportWordLoaders } from '../../app/report-words';
import { useWords } from '../../app/words';
import { Section } from '../../parts/section';
import { SeverityIcon } from '../../parts/severity';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { paddingBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** What was not read, or not as it stands: said out loud, never passed over. */
export function NotReadList({ result }: { readonly result: CheckResult }): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const reportWords = useWords(reportWordLoaders);
  if (result.notRead.length === 0 || !reportWords) return null;
  return (
    <Section title={words.check.notRead}>
      <ul className={styles.list}>
        {result.notRead.map((part, index) => (
          <li key={index} className={styles.item}>
            <SeverityIcon severity="info" />{' '}
            {reportWords.notReadCodes[part.code]?.({ ...part.facts, sheet: part.sheet })}{' '}
            {part.ranges.length > 0 && (
              <Text size={200}>
                ({part.sheet} {part.ranges.join(', ')})
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
