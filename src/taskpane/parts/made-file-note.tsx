import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { Textarea } from '@fluentui/react-textarea';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useId, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { usePane } from '../app/pane-context';
import { savesDownloads } from '../host/choose-host';
import { madeFile, type MadeFile } from '../reports/made-file';
import { saveFile } from '../reports/save-file';

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
  if (made === null || host.kind !== 'excel') return null;
  return <Note key={made.name} made={made} />;
}

function Note({ made: { name, content } }: { readonly made: MadeFile }): ReactNode {
  const { words, host, announce } = usePane();
  const styles = useStyles();
  const [text, setText] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const titleId = useId();
  const label = words.madeFile;

  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);

  const openWorkbook = async () => {
    try {
      await host.openWorkbook(await content.arrayBuffer());
      setSaid(label.opened);
      announce(label.opened);
    } catch {
      setSaid(label.notOpened);
      announce(label.notOpened);
    }
  };

  return (
    <section className={styles.note} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {label.title(name)}
      </h2>
      <Text>{savesDownloads() ? label.look : label.mac}</Text>
      <div className={styles.buttons}>
        {workbooks.test(name) && host.supports('new-workbook') && (
          <Button onClick={() => void openWorkbook()}>{label.open}</Button>
        )}
        {texts.test(name) && (
          <Button onClick={() => void content.text().then(setText)}>{label.showText}</Button>
        )}
        {savesDownloads() && (
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
      {said !== '' && <Text>{said}</Text>}
      {text !== null && (
        <>
          <Text>{label.copyText(name)}</Text>
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
