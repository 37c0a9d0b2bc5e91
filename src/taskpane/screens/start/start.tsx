import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { usePane } from '../../app/pane-context';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  privacy: { color: tokens.colorNeutralForeground2 },
});

/** What is open, and the next sensible step. */
export default function Start(): ReactNode {
  const { words, host, go } = usePane();
  const styles = useStyles();
  const [name, setName] = useState<string>();
  const connected = host.kind !== 'none';

  useEffect(() => {
    if (connected) void host.workbookName().then(setName);
  }, [host, connected]);

  return (
    <div className={styles.screen}>
      <Text>{words.start.welcome}</Text>
      <Text weight="semibold">
        {connected ? name !== undefined && words.start.openWorkbook(name) : words.start.noWorkbook}
      </Text>
      {connected && (
        <Button
          appearance="primary"
          onClick={() => {
            go('controleren', 'workbook');
          }}
        >
          {words.start.checkWorkbook}
        </Button>
      )}
      <Button
        appearance={connected ? 'secondary' : 'primary'}
        onClick={() => {
          go('controleren', 'files');
        }}
      >
        {words.start.checkFiles}
      </Button>
      <Text className={styles.privacy}>{words.start.privacy}</Text>
    </div>
  );
}
