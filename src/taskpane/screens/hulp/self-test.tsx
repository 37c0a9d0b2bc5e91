import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { Textarea } from '@fluentui/react-textarea';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState, type ReactNode } from 'react';
import type { ContractOutcome } from '../../../host/contract';
import { usePane } from '../../app/pane-context';
import { Busy } from '../../parts/busy';
import { SeverityIcon } from '../../parts/severity';
import { fileToInsert } from './file-to-insert';
import { placeOfSelfTest, selfTestText } from './self-test-text';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    alignItems: 'flex-start',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { overflowWrap: 'anywhere' },
  send: { width: '100%' },
});

/** Runs the promises that every host makes against the Excel in front of the user. */
export function SelfTest(): ReactNode {
  const { words, host, announce } = usePane();
  const styles = useStyles();
  const [state, setState] = useState<'idle' | 'busy' | readonly ContractOutcome[]>('idle');
  const text = words.help;
  if (host.kind === 'none') return <Text>{text.selfTestNeedsWorkbook}</Text>;

  const summary = (outcomes: readonly ContractOutcome[]) =>
    text.selfTestDone(count(outcomes, 'passed'), count(outcomes, 'failed'), count(outcomes, 'left-out'));
  const run = async () => {
    setState('busy');
    const { runContract } = await import('../../../host/contract');
    const outcomes = await runContract(host, { workbook: await fileToInsert() });
    setState(outcomes);
    announce(summary(outcomes));
  };

  return (
    <div className={styles.part}>
      <Text>{text.selfTestWhat}</Text>
      <Button disabledFocusable={state === 'busy'} onClick={() => void run()}>
        {text.selfTestRun}
      </Button>
      {state === 'busy' && <Busy label={text.selfTestBusy} />}
      {Array.isArray(state) && (
        <>
          <Text weight="semibold">{summary(state)}</Text>
          <ul className={styles.list}>
            {(state as readonly ContractOutcome[]).map((outcome) => (
              <li key={outcome.name} className={styles.item}>
                <SeverityIcon severity={icons[outcome.outcome]} /> <span lang="en">{outcome.name}</span>:{' '}
                {text.outcomes[outcome.outcome]}
                {'reason' in outcome && <span lang="en"> ({outcome.reason})</span>}
              </li>
            ))}
          </ul>
          <Text>{text.selfTestSend}</Text>
          <Textarea
            className={styles.send}
            aria-label={text.selfTestSendLabel}
            readOnly
            rows={8}
            value={selfTestText(state, placeOfSelfTest(), new Date())}
          />
        </>
      )}
    </div>
  );
}

const icons = { passed: 'good', failed: 'fout', 'left-out': 'info' } as const;

function count(outcomes: readonly ContractOutcome[], outcome: ContractOutcome['outcome']): number {
  return outcomes.filter((each) => each.outcome === outcome).length;
}
