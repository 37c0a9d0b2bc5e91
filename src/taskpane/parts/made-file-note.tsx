import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { Textarea } from '@fluentui/react-textarea';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useId, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { usePane } from '../app/pane-context';
import { libraryDidNotCome, savesDownloads } from '../host/choose-host';
import { madeFile, type MadeFile } from '../reports/made-file';
import { saveFile } from '../reports/save-file';
import { CopySteps } from './copy-steps';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { width: '100%' },
});

const texts = /\.(?:html|csv|json|txt)$/i;
const workbooks = /\.xlsx$/i;

/**
 * What to do with a file that was just made. Excel does not let the pane see whether a download was kept: on the Mac it never is,
 * on the web it depends on the page around it. So it is never said that a file was saved; ways that do work are offered.
 */
export function MadeFileNote(): ReactNode {
  const { host } = usePane();
  const made = useSyncExternalStore(madeFile.subscribe, madeFile.get);
  // In a browser of their own the users see for themselves what became of a download.
  if (made === null || (host.kind !== 'excel' && !libraryDidNotCome())) return null;
  return <Note made={made} />;
}

/** What came of a button, and for which file: another may have been made since. */
interface Outcome {
  readonly of: Blob;
  readonly text?: string;
  readonly said?: string;
}

function Note({ made: { name, content } }: { readonly made: MadeFile }): ReactNode {
  const { words, host, announce } = usePane();
  const styles = useStyles();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const titleId = useId();
  const label = words.madeFile;
  const { text, said } = outcome?.of === content ? outcome : {};
  const downloads = savesDownloads();
  const opens = workbooks.test(name) && host.supports('new-workbook');
  const shows = texts.test(name);

  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);

  const say = (sentence: string) => {
    setOutcome({ of: content, said: sentence });
    announce(sentence);
  };
  const openWorkbook = async () => {
    try {
      await host.openWorkbook(await content.arrayBuffer());
      say(label.opened);
    } catch {
      say(label.notOpened);
    }
  };
  const showText = async () => {
    setOutcome({ of: content, text: await content.text() });
  };

  return (
    <section className={styles.note} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {label.title(name)}
      </h2>
      {downloads && <Text>{label.look}</Text>}
      {downloads && !opens && !shows && <Text>{label.elsewhere}</Text>}
      {!downloads && <Text>{opens || shows ? label.mac : label.macElsewhere}</Text>}
      <div className={styles.buttons}>
        {opens && <Button onClick={() => void openWorkbook()}>{label.open}</Button>}
        {shows && <Button onClick={() => void showText()}>{label.showText}</Button>}
        {downloads && (
          <Button
            onClick={() => {
              saveFile(name, content);
            }}
          >
            {label.again}
          </Button>
        )}
        <Button
          appearance="subtle"
          onClick={() => {
            madeFile.set(null);
          }}
        >
          {label.close}
        </Button>
      </div>
      {said !== undefined && <Text>{said}</Text>}
      {text !== undefined && (
        <>
          <Text>{downloads ? label.copyText(name) : label.copyTextMac(name)}</Text>
          <CopySteps modifier={downloads ? 'Ctrl' : 'Cmd'} save={label.save} />
          <Textarea
            className={styles.text}
            aria-label={name}
            readOnly
            value={text}
            rows={6}
            textarea={{ ref: area }}
          />
        </>
      )}
    </section>
  );
}
