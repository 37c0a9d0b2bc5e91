import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import type { ReactNode } from 'react';
import { maskName } from '../../../privacy/personal-data';
import type { PayrollSeen } from '../../worker/protocol';
import { ComposeFailure } from './compose-failure';
import { useFormBox } from './form-box';
import { NoteList } from './note-list';
import type { StepProps } from './step-props';

/** Which of several payroll files were read and which were not; without the others it goes on only when the user says so. */
export function PayrollFiles({
  text,
  composeText,
  desk,
  seen: { read, unusable, questions },
  onUse,
}: StepProps & { readonly seen: PayrollSeen; readonly onUse: () => void }): ReactNode {
  const styles = useFormBox();
  const [first, ...more] = unusable;
  if (read.length + unusable.length < 2) return null;
  const isAsked = (file: string) => questions.some((each) => each.file === file);
  const title = text.filesUnusable(unusable.length);
  return (
    <>
      <NoteList
        notes={read.map(({ file, relations }) =>
          isAsked(file) ? text.fileAsked(maskName(file)) : composeText.fileRead(maskName(file), relations),
        )}
      />
      {first && (
        <div className={styles.form} data-asked role="group" aria-label={title}>
          <h3 className={styles.title}>{title}</h3>
          <ComposeFailure {...{ text, composeText }} failure={{ ...first, also: more }} />
          <Text>{text.filesMissing}</Text>
          <div>
            <Button
              onClick={() => {
                onUse();
                desk.leaveUnusable();
              }}
            >
              {text.leaveFiles(unusable.length)}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
