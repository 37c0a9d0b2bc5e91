import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { WrenchRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { AT_FINDINGS } from '../../app/asked-opening';
import { usePane } from '../../app/pane-context';
import { FailureNote } from '../../parts/failure-note';
import { useJobs } from '../../state/use-jobs';
import { useWork } from '../../state/use-work';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'flex-start',
  },
});

/** The page opens .xlsx and .csv. */
export const canBeMended = ({ name }: File): boolean => !/\.ods$/i.test(name);

/** For a file with findings, where the page around the pane can open it: there each cell is one press away. */
export function OpenToMend({ file }: { readonly file: File }): ReactNode {
  const { words, host } = usePane();
  const styles = useStyles();
  const { busy, failure, run } = useWork();
  const others = useJobs().filter((job) => job.file !== null && job.file !== file).length;
  const text = words.check;
  if (host.openFile === undefined) return null;
  return (
    <div className={styles.part}>
      <Button
        size="small"
        appearance="primary"
        icon={<WrenchRegular />}
        disabledFocusable={busy}
        onClick={() =>
          void run(async () => {
            await host.openFile?.(file, AT_FINDINGS);
            return '';
          })
        }
      >
        {text.openToMend}
      </Button>
      <Text size={200}>{text.openToMendWhat(others)}</Text>
      {failure && <FailureNote title={text.openFailed} failure={failure} />}
    </div>
  );
}
