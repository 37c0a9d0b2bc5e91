import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { usePane } from '../../app/pane-context';
import { Busy } from '../../parts/busy';
import { Disclosure } from '../../parts/disclosure';
import { FailureNote } from '../../parts/failure-note';
import { PublishPart } from '../../parts/publish-part';
import { inputsOf } from '../../reports/inputs-of';
import { publishJobs } from '../../reports/publish-jobs';
import { makeReport, reportFormats, type ReportFormat } from '../../reports/make-report';
import { saveFile } from '../../reports/save-file';
import type { CheckJob } from '../../state/check-store';
import { useJobs } from '../../state/use-jobs';
import { useWork } from '../../state/use-work';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    alignItems: 'stretch',
  },
});

/** The findings and results of this session as a file. */
export default function Rapport(): ReactNode {
  const { words, settings, checker, go } = usePane();
  const styles = useStyles();
  const all = useJobs();
  const jobs = all.filter(({ result, state }) => result !== null && state === 'done');
  const [which, setWhich] = useState('all');
  const [format, setFormat] = useState<ReportFormat>('html');
  const { busy, failure, run } = useWork();
  const text = words.report;

  if (jobs.length === 0) {
    return (
      <div className={styles.screen}>
        <Text>{words.picker.nothing}</Text>
        <LeftOut jobs={all} />
        <Button
          appearance="primary"
          onClick={() => {
            go('controleren');
          }}
        >
          {words.picker.check}
        </Button>
      </div>
    );
  }

  const chosen = jobs.filter(({ id }) => which === 'all' || String(id) === which);
  const make = async () => {
    const report = await makeReport({
      inputs: await inputsOf(chosen, checker),
      format,
      language: words.language,
      role: settings.role,
      settings: settings.tolerances,
    });
    const name = `${text.fileName}.${format === 'sarif' ? 'sarif.json' : format}`;
    saveFile(name, report);
    return text.made(name);
  };

  return (
    <div className={styles.screen}>
      <Text>{text.how}</Text>
      <Field label={text.about}>
        <Select
          value={which}
          onChange={(_, { value }) => {
            setWhich(value);
          }}
        >
          <option value="all">{text.all(jobs.length)}</option>
          {jobs.map(({ id, name }) => (
            <option key={id} value={String(id)}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <LeftOut jobs={all} />
      <Field label={text.format}>
        <RadioGroup
          value={format}
          onChange={(_, { value }) => {
            setFormat(value as ReportFormat);
          }}
        >
          {reportFormats.map((each) => (
            <Radio key={each} value={each} label={text.formats[each]} />
          ))}
        </RadioGroup>
      </Field>
      <Button
        appearance="primary"
        icon={<ArrowDownload20Regular />}
        disabledFocusable={busy}
        onClick={() => void run(make)}
      >
        {text.make}
      </Button>
      {busy && <Busy label={text.busy} />}
      {failure && <FailureNote title={text.failed} failure={failure} />}
      <Text size={200}>{text.receipt}</Text>
      {chosen.some(({ file }) => file === null) && <Text size={200}>{text.receiptOpen}</Text>}
      <PublishPart
        organisations={chosen.flatMap(({ result }) => result?.organisation ?? [])}
        publish={(choice) => publishJobs(chosen, checker, settings.tolerances, choice)}
      />
    </div>
  );
}

/** The workbooks whose last check did not finish, each with how far it came: a report does not tell of them. */
function LeftOut({ jobs }: { readonly jobs: readonly CheckJob[] }): ReactNode {
  const { words } = usePane();
  const text = words.report;
  const lines = jobs.flatMap(({ id, name, state }) =>
    state === 'done' ? [] : [{ id, line: `${name}: ${text.leftOutOf[state]}` }],
  );
  if (lines.length === 0) return null;
  return (
    <Disclosure title={text.leftOut(lines.length)}>
      <ul>
        {lines.map(({ id, line }) => (
          <li key={id}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
