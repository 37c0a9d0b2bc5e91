import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { TableAdd20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { ScenarioWords } from '../../../locales/nl/scenario';
import { usePane } from '../../app/pane-context';
import { Busy } from '../../parts/busy';
import { FailureNote } from '../../parts/failure-note';
import { Section } from '../../parts/section';
import { toFailure, type Failure } from '../../worker/remote';
import { writeScenarioSheet } from './write-scenario-sheet';

/** Puts a sheet for "what if" in the open workbook. */
export function ScenarioPart({ words: text }: { readonly words: ScenarioWords }): ReactNode {
  const { host, announce } = usePane();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const insert = async () => {
    setBusy(true);
    setSaid('');
    setFailure(null);
    try {
      const done = text.done(await writeScenarioSheet(host, text));
      setSaid(done);
      announce(done);
    } catch (error) {
      setFailure(toFailure(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title={text.title}>
      <Text>{text.what}</Text>
      {host.kind === 'none' ? (
        <Text>{text.needsWorkbook}</Text>
      ) : (
        <div>
          <Button icon={<TableAdd20Regular />} disabledFocusable={busy} onClick={() => void insert()}>
            {text.insert}
          </Button>
        </div>
      )}
      {busy && <Busy label={text.busy} />}
      {said !== '' && <Text>{said}</Text>}
      {failure && <FailureNote title={text.failed} failure={failure} />}
    </Section>
  );
}
