import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { TableAdd20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { ScenarioWords } from '../../../locales/nl/scenario';
import { usePane } from '../../app/pane-context';
import { Busy } from '../../parts/busy';
import { FailureNote } from '../../parts/failure-note';
import { Section } from '../../parts/section';
import { useWork } from '../../state/use-work';
import { writeScenarioSheet } from './write-scenario-sheet';

/** Puts a sheet for "what if" in the open workbook. */
export function ScenarioPart({ words: text }: { readonly words: ScenarioWords }): ReactNode {
  const { host } = usePane();
  const { busy, said, failure, run } = useWork();
  const insert = async () => text.done(await writeScenarioSheet(host, text));
  return (
    <Section title={text.title}>
      <Text>{text.what}</Text>
      {host.kind === 'none' ? (
        <Text>{text.needsWorkbook}</Text>
      ) : (
        <div>
          <Button icon={<TableAdd20Regular />} disabledFocusable={busy} onClick={() => void run(insert)}>
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
