import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ArrowClockwise20Regular, Wrench20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { FunctionsPaneWords } from '../../../locales/nl/functions-pane';
import { usePane } from '../../app/pane-context';
import { FailureNote } from '../../parts/failure-note';
import { Section } from '../../parts/section';
import { toFailure, type Failure } from '../../worker/remote';
import { referenceText } from './argument-part';
import { repairFormulas } from './repair-formulas';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

/** Recalculates the workbook, and repairs formulas that Excel could not find when it opened. */
export function FormulaTools({ words }: { readonly words: FunctionsPaneWords }): ReactNode {
  const { host, announce } = usePane();
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);

  const work = async (what: () => Promise<string>) => {
    setBusy(true);
    setFailure(null);
    setSaid('');
    try {
      const outcome = await what();
      setSaid(outcome);
      announce(outcome);
    } catch (error) {
      setFailure(toFailure(error));
    } finally {
      setBusy(false);
    }
  };
  const repair = async () => {
    setSaid(words.repairing);
    const repaired = await repairFormulas(host);
    const [first] = repaired;
    return first === undefined
      ? words.nothingToRepair
      : words.repaired(repaired.length, referenceText(first.sheet, first.address));
  };
  const recalculate = async () => {
    await host.recalculate();
    return words.recalculated;
  };

  return (
    <Section title={words.tools}>
      {host.supports('recalculate') && (
        <Button
          className={styles.button}
          icon={<ArrowClockwise20Regular />}
          disabledFocusable={busy}
          onClick={() => void work(recalculate)}
        >
          {words.recalculate}
        </Button>
      )}
      <Button
        className={styles.button}
        icon={<Wrench20Regular />}
        disabledFocusable={busy}
        onClick={() => void work(repair)}
      >
        {words.repair}
      </Button>
      <Text className={styles.hint}>{words.repairHint}</Text>
      {said !== '' && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      )}
      {failure && <FailureNote title={words.toolFailed} failure={failure} />}
    </Section>
  );
}
