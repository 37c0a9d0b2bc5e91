import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState, type ReactNode } from 'react';
import type { CheckResult } from '../../meting/judge/check-result';
import { usePane } from '../app/pane-context';
import type { CheckJob } from '../state/check-store';
import { useJobs } from '../state/use-jobs';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

export interface CheckedJob extends CheckJob {
  readonly result: CheckResult;
}

export interface JobPickerProps {
  /** Which of the checked workbooks fit this screen. */
  readonly fits?: (job: CheckedJob) => boolean;
  readonly children: (job: CheckedJob) => ReactNode;
}

/** Shows a screen for one of the checked workbooks, or the way to check one. The topic of the screen is the workbook it is opened for. */
export function JobPicker({ fits = () => true, children }: JobPickerProps): ReactNode {
  const { words, go, topic } = usePane();
  const styles = useStyles();
  const [chosen, setChosen] = useState<number | null>(topic === undefined ? null : Number(topic));
  const jobs = useJobs().filter(isChecked).filter(fits);
  const job = jobs.find(({ id }) => id === chosen) ?? jobs.find(({ file }) => file === null) ?? jobs[0];
  if (!job) {
    return (
      <div className={styles.part}>
        <Text>{words.picker.nothing}</Text>
        <div>
          <Button
            appearance="primary"
            onClick={() => {
              go('controleren');
            }}
          >
            {words.picker.check}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.part}>
      {jobs.length > 1 ? (
        <Field label={words.picker.workbook}>
          <Select
            value={String(job.id)}
            onChange={(_, { value }) => {
              setChosen(Number(value));
            }}
          >
            {jobs.map(({ id, name, file }) => (
              <option key={id} value={String(id)}>
                {file === null ? words.picker.isOpen(name) : name}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        <Text weight="semibold">{job.name}</Text>
      )}
      {children(job)}
    </div>
  );
}

function isChecked(job: CheckJob): job is CheckedJob {
  return job.result !== null && job.result.unreadable === null;
}
