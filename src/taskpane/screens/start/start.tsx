import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useEffect, useState, type ReactNode } from 'react';
import { maskBsns } from '../../../privacy/bsn';
import { usePane } from '../../app/pane-context';
import { libraryDidNotCome } from '../../host/choose-host';
import { Busy } from '../../parts/busy';
import { useJobs } from '../../state/use-jobs';
import type { CheckJob } from '../../state/check-store';
import { isMeting, nextStep, type NextStep } from './next-step';
import { useOpenWorkbook } from './use-open-workbook';
import { WhatIsOpen } from './what-is-open';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  privacy: { color: tokens.colorNeutralForeground2 },
});

/** What is open, and the next sensible step. */
export default function Start(): ReactNode {
  const { words, host, settings } = usePane();
  const styles = useStyles();
  const connected = host.kind !== 'none';
  const seen = useOpenWorkbook();
  const job = useJobs().find(({ file }) => file === null);
  const step = seen === undefined ? undefined : nextStep(seen, job, settings.role);
  return (
    <div className={styles.screen}>
      <Text>{words.start.welcome}</Text>
      {connected ? <Connected seen={seen} job={job} step={step} /> : <NoWorkbook />}
      <OtherSteps connected={connected} offered={connected ? step : undefined} />
      <Text className={styles.privacy}>{words.start.privacy}</Text>
    </div>
  );
}

function NoWorkbook(): ReactNode {
  const { words } = usePane();
  return (
    <Text weight="semibold">{libraryDidNotCome() ? words.start.noLibrary : words.start.noWorkbook}</Text>
  );
}

interface ConnectedProps {
  readonly seen: ReturnType<typeof useOpenWorkbook>;
  readonly job: CheckJob | undefined;
  /** `undefined` while the workbook is looked at. */
  readonly step: NextStep | undefined;
}

function Connected({ seen, job, step }: ConnectedProps): ReactNode {
  const { words, host } = usePane();
  const styles = useStyles();
  const [name, setName] = useState('');
  const text = words.start;

  useEffect(() => {
    void host.workbookName().then(setName, () => undefined);
  }, [host]);

  return (
    <section className={styles.card} aria-labelledby="start-open">
      <h2 id="start-open" className={styles.title}>
        {text.openWorkbook(maskBsns(name))}
      </h2>
      {seen === undefined && <Busy label={text.looking} />}
      {seen === null && <Text>{text.notLooked}</Text>}
      {seen && (isMeting(seen) ? <WhatIsOpen seen={seen} /> : <Text>{text.nothingFound}</Text>)}
      {step !== undefined && (
        <Step
          step={step}
          fill={seen?.metingen[0]}
          counts={job?.result && !job.outdated ? job.result.counts : undefined}
        />
      )}
    </section>
  );
}

interface StepProps {
  readonly step: NextStep;
  /** Where rows are to be filled in. */
  readonly fill: { readonly sheet: string; readonly headerRow: number } | undefined;
  readonly counts:
    { readonly fout: number; readonly waarschuwing: number; readonly explained: number } | undefined;
}

function Step({ step, fill, counts }: StepProps): ReactNode {
  const { words, host, go } = usePane();
  const text = words.start;
  const { button, why } = text.steps[step];
  const open = counts && { fout: counts.fout, waarschuwing: counts.waarschuwing - counts.explained };
  const act = () => {
    switch (step) {
      case 'make':
        go('maken');
        return;
      case 'new':
        go('nieuw');
        return;
      case 'fill':
        if (fill) {
          void host.select(
            { sheet: fill.sheet, row: fill.headerRow + 1, column: 1, rows: 1, columns: 1 },
            { withKeyboard: true },
          );
        }
        return;
      case 'check':
      case 'recheck':
        go('controleren', 'workbook');
        return;
      case 'busy':
      case 'answer':
      case 'repair':
        go('controleren', 'found');
        return;
      case 'explain':
        go('toelichten');
        return;
      case 'result':
        go('resultaat');
    }
  };
  return (
    <>
      {open && open.fout + open.waarschuwing > 0 && <Text>{text.open(open.fout, open.waarschuwing)}</Text>}
      <Text>{why}</Text>
      <Button appearance="primary" onClick={act}>
        {button}
      </Button>
    </>
  );
}

interface OtherStepsProps {
  readonly connected: boolean;
  /** The step that is offered above already. */
  readonly offered: NextStep | undefined;
}

/** What can always be done, also without a workbook. */
function OtherSteps({ connected, offered }: OtherStepsProps): ReactNode {
  const { words, settings, go } = usePane();
  const text = words.start;
  const makes = settings.role === 'bestuur';
  return (
    <>
      {makes && offered !== 'make' && (
        <Button
          appearance={connected ? 'secondary' : 'primary'}
          onClick={() => {
            go('maken');
          }}
        >
          {text.steps.make.button}
        </Button>
      )}
      {makes && connected && (
        <Button
          onClick={() => {
            go('persoon');
          }}
        >
          {words.screens.persoon.title}
        </Button>
      )}
      <Button
        appearance={connected || makes ? 'secondary' : 'primary'}
        onClick={() => {
          go('controleren', 'files');
        }}
      >
        {text.checkFiles}
      </Button>
      {settings.role === 'sectorraad' && (
        <Button
          onClick={() => {
            go('samenvoegen');
          }}
        >
          {text.consolidate}
        </Button>
      )}
      {offered !== 'new' && (
        <Button
          onClick={() => {
            go('nieuw');
          }}
        >
          {text.newWorkbook}
        </Button>
      )}
    </>
  );
}
