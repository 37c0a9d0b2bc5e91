import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { ComposePaneWords } from '../../../locales/nl/compose-pane';
import { useFormats } from '../../app/format';
import type { Reading } from '../../compose/desk';
import { Busy } from '../../parts/busy';
import { ComposeFailure } from './compose-failure';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    // The name of the screen stays above it.
    scrollMarginTop: '56px',
  },
});

interface ReadingStateProps<T> extends Pick<StepProps, 'text' | 'composeText'> {
  readonly reading: Reading<T>;
  /** Size by name of the files that are read. */
  readonly files?: readonly File[];
  /** What is being done, where it is not reading. */
  readonly label?: string;
  readonly onStop: () => void;
  /** Reads once more what was broken off or failed; left out where there is nothing to read. */
  readonly onAgain?: (() => void) | undefined;
  readonly children?: (seen: T) => ReactNode;
}

/**
 * How far something is that is read or made, or why it is no further. All of it stands in one place: whoever was in it with the keyboard
 * is there again when something else has come of it.
 */
export function ReadingState<T>(props: ReadingStateProps<T>): ReactNode {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useIntoView(place, props.reading.state, (props.files ?? []).length > 0);
  return (
    <div ref={place} className={styles.place}>
      <State {...props} />
    </div>
  );
}

/** Brings what came of reading files into view: what is asked, else all of it. Whoever has gone on elsewhere stays there. */
function useIntoView(
  place: RefObject<HTMLElement>,
  state: Reading<unknown>['state'],
  isOfFiles: boolean,
): void {
  const before = useRef(state);
  useEffect(() => {
    const was = before.current;
    before.current = state;
    if (!isOfFiles || was !== 'reading' || (state !== 'read' && state !== 'failed')) return;
    const focus = document.activeElement;
    const isElsewhere =
      focus !== null && focus !== document.body && !place.current?.closest('section')?.contains(focus);
    if (isElsewhere) return;
    const asked = place.current?.querySelector('[data-asked]') ?? place.current;
    asked?.scrollIntoView({ block: 'nearest' });
  }, [place, state, isOfFiles]);
}

function State<T>({
  text,
  composeText,
  reading,
  files = [],
  label = text.reading,
  onStop,
  onAgain,
  children,
}: ReadingStateProps<T>): ReactNode {
  const { count } = useFormats();
  const again = onAgain && (
    <div>
      <Button size="small" onClick={onAgain}>
        {text.again}
      </Button>
    </div>
  );
  switch (reading.state) {
    case 'none':
      return again ?? null;
    case 'reading':
      return (
        <>
          <Busy
            label={reading.progress === null ? label : progressText(text, reading.progress, files, count)}
          />
          <div>
            <Button size="small" onClick={onStop}>
              {text.stop}
            </Button>
          </div>
        </>
      );
    case 'failed':
      return (
        <>
          <ComposeFailure text={text} composeText={composeText} failure={reading.failure} />
          <Text>{text.nothingLost}</Text>
          {again}
        </>
      );
    case 'read':
      return children?.(reading.seen) ?? null;
  }
}

function progressText(
  text: ComposePaneWords,
  { file, done, unit }: { readonly file: string; readonly done: number; readonly unit: 'bytes' | 'lines' },
  files: readonly File[],
  count: (n: number) => string,
): string {
  if (unit === 'lines') return text.readLines(file, count(done));
  const size = files.find(({ name }) => name === file)?.size ?? 0;
  return size === 0 ? text.reading : text.readPart(file, Math.min(100, Math.floor((100 * done) / size)));
}
