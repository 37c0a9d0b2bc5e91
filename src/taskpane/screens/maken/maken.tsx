import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { ComposeWords } from '../../../locales/nl/compose';
import type { ComposePaneWords } from '../../../locales/nl/compose-pane';
import { usePane } from '../../app/pane-context';
import { useWords, type WordLoaders } from '../../app/words';
import { deskOf } from '../../compose/desk-of';
import { Busy } from '../../parts/busy';
import { Section } from '../../parts/section';
import { ListStep } from './list-step';
import { MetingStep } from './meting-step';
import { OrganisationStep } from './organisation-step';
import { PayrollStep } from './payroll-step';
import { useOutcomeSaid } from './use-outcome-said';

interface Words {
  readonly text: ComposePaneWords;
  readonly composeText: ComposeWords;
}

const loaders: WordLoaders<Words> = {
  nl: async () => ({
    text: (await import('../../../locales/nl/compose-pane')).composePaneWords,
    composeText: (await import('../../../locales/nl/compose')).composeWords,
  }),
  en: async () => ({
    text: (await import('../../../locales/en/compose-pane')).composePaneWords,
    composeText: (await import('../../../locales/en/compose')).composeWords,
  }),
};

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    overflowWrap: 'anywhere',
  },
});

/** A meting from two files: payroll and the list of UWV. */
export default function Maken(): ReactNode {
  const { words } = usePane();
  const loaded = useWords(loaders);
  return loaded ? <Steps {...loaded} /> : <Busy label={words.shell.loading} />;
}

function Steps({ text, composeText }: Words): ReactNode {
  const styles = useStyles();
  const desk = deskOf(usePane());
  const state = useSyncExternalStore(desk.subscribe, desk.snapshot);
  useOutcomeSaid(state, text, composeText);
  const props = { text, composeText, desk, state };
  return (
    <div className={styles.screen}>
      <Text>{text.how}</Text>
      <Section title={text.steps.payroll}>
        <PayrollStep key={state.round} {...props} />
      </Section>
      <Section title={text.steps.list}>
        <ListStep {...props} />
      </Section>
      <Section title={text.steps.organisation}>
        <OrganisationStep key={state.round} {...props} />
      </Section>
      <Section title={text.steps.meting}>
        <MetingStep {...props} />
      </Section>
    </div>
  );
}
