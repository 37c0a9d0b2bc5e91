import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import { MADE_WITHOUT_TITLE, madeWithoutLabel } from '../../../meting/form/made-without';
import type { CheckResult } from '../../../meting/judge/check-result';
import { useFormats } from '../../app/format';
import { usePane } from '../../app/pane-context';
import { Section } from '../../parts/section';
import { SeverityIcon } from '../../parts/severity';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { paddingBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** Who and what did not come into a meting that was made from files: no row tells of them, so that no rule does. */
export function MadeWithoutList({ result }: { readonly result: CheckResult }): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const formats = useFormats();
  if (result.madeWithout.length === 0) return null;
  return (
    <Section title={MADE_WITHOUT_TITLE[words.language]}>
      <ul className={styles.list}>
        {result.madeWithout.map(({ id, count, where }) => (
          <li key={id} className={styles.item}>
            <SeverityIcon severity="info" /> {madeWithoutLabel(id, words.language)}: {formats.count(count)}{' '}
            {where !== '' && <Text size={200}>({where})</Text>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
