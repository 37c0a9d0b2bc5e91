import type { ReactNode } from 'react';
import { FileDrop } from '../../parts/file-drop';
import type { Reading } from '../../compose/desk';
import { GivenFiles } from './given-files';
import { ReadingState } from './reading-state';
import type { StepProps } from './step-props';

interface FileStepProps<T> extends StepProps {
  readonly part: 'payroll' | 'register' | 'lastYear';
  readonly files: readonly File[];
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly primary?: boolean;
  readonly reading: Reading<T>;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRemove: (file: File) => void;
  /** Another way to give the same. */
  readonly orElse?: ReactNode;
  readonly children: (seen: T) => ReactNode;
}

/** Files that are given for one part of a meting, and what was seen in them. */
export function FileStep<T>({
  text,
  composeText,
  desk,
  part,
  files,
  label,
  hint,
  accept,
  multiple = false,
  primary = false,
  reading,
  onFiles,
  onRemove,
  orElse,
  children,
}: FileStepProps<T>): ReactNode {
  return (
    <>
      <GivenFiles files={files} text={text} onRemove={onRemove} />
      <FileDrop
        label={label}
        hint={hint}
        primary={primary}
        accept={accept}
        multiple={multiple}
        onFiles={onFiles}
      />
      {orElse}
      <ReadingState
        text={text}
        composeText={composeText}
        reading={reading}
        files={files}
        onStop={() => {
          desk.stop(part);
        }}
        onAgain={
          files.length === 0
            ? undefined
            : () => {
                desk.again(part);
              }
        }
      >
        {children}
      </ReadingState>
    </>
  );
}
