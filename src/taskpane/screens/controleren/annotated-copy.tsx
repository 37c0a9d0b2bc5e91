import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ArrowDownload16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../../meting/judge/check-result';
import { maskBsns } from '../../../privacy/bsn';
import { usePane } from '../../app/pane-context';
import { Busy } from '../../parts/busy';
import { FailureNote } from '../../parts/failure-note';
import { canAnnotate } from '../../../workbook/file-kinds';
import { copyName, makeAnnotatedCopy } from '../../reports/make-annotated-copy';
import { saveFile } from '../../reports/save-file';
import type { CheckJob } from '../../state/check-store';
import { useWork } from '../../state/use-work';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'flex-start',
  },
});

export interface AnnotatedCopyProps {
  readonly job: CheckJob;
  readonly result: CheckResult;
}

/** For a file: a copy in which the findings stand beside its cells. */
export function AnnotatedCopy({ job, result }: AnnotatedCopyProps): ReactNode {
  const { words, settings, checker } = usePane();
  const styles = useStyles();
  const { busy, said, failure, run } = useWork();
  const text = words.check;
  const { file } = job;
  if (!file || result.groups.length === 0) return null;
  if (!canAnnotate(file.name)) return <Text size={200}>{text.copyOnlyXlsx}</Text>;

  const make = async () => {
    const { language } = words;
    const copy = await makeAnnotatedCopy(checker, { file, result, language, role: settings.role });
    const name = copyName(result.file, text.copySuffix);
    saveFile(name, copy.file);
    const { withoutMessages } = copy;
    return [
      text.copySaved(maskBsns(name)),
      ...(withoutMessages.length > 0
        ? [text.copyWithout(withoutMessages.map((each) => maskBsns(each)).join(', '))]
        : []),
    ].join(' ');
  };

  return (
    <div className={styles.part}>
      <Button
        size="small"
        icon={<ArrowDownload16Regular />}
        disabledFocusable={busy}
        onClick={() => void run(make)}
      >
        {text.copy}
      </Button>
      {busy ? <Busy label={text.copyBusy} /> : <Text size={200}>{said === '' ? text.copyWhat : said}</Text>}
      {failure && <FailureNote title={text.copyFailed} failure={failure} />}
    </div>
  );
}
