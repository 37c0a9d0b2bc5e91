import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { FolderOpen20Regular } from '@fluentui/react-icons';
import { usePane } from '../app/pane-context';
import { maskName } from '../../privacy/personal-data';
import { droppedFiles } from './dropped-files';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'center',
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface FileDropProps {
  readonly label: string;
  readonly hint: string;
  readonly primary?: boolean;
  /** File name endings to offer in the dialog, e.g. `.xlsx,.csv`. */
  readonly accept: string;
  readonly multiple?: boolean;
  onFiles(files: readonly File[]): void;
}

/** Choose files, or drop them on it. The button does all that dropping does. */
export function FileDrop({
  label,
  hint,
  primary,
  accept,
  multiple = true,
  onFiles,
}: FileDropProps): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { words } = usePane();
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const give = (files: readonly File[], aside: readonly string[] = []) => {
    setSkipped(aside);
    if (files.length > 0) onFiles(files);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(({ files, skipped: aside }) => {
      give(
        files,
        aside.map((name) => maskName(name)),
      );
    });
  };
  return (
    <div
      className={mergeClasses(styles.area, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={drop}
    >
      <Button
        icon={<FolderOpen20Regular />}
        appearance={primary === true ? 'primary' : 'secondary'}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <Text className={styles.hint}>{hint}</Text>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        aria-label={label}
        onChange={(event) => {
          give(Array.from(event.target.files ?? []));
          // The same file can be chosen again after it was repaired.
          event.target.value = '';
        }}
      />
      {skipped.length > 0 && (
        <Text role="alert" className={styles.hint}>
          {words.skippedInFolder(skipped)}
        </Text>
      )}
    </div>
  );
}
