import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Text } from '@fluentui/react-text';
import { useState, type ReactNode } from 'react';
import type { PersonWords } from '../../../locales/nl/person';
import { holdsBsn } from '../../../privacy/bsn';
import { usePane } from '../../app/pane-context';
import { sectorsOf } from '../../compose/organisation-kind';
import { Busy } from '../../parts/busy';
import { FailureNote } from '../../parts/failure-note';
import { OrganisationKindField } from '../../parts/organisation-kind';
import { YearSelect } from '../../parts/year-select';
import { toFailure, type Failure } from '../../worker/remote';

/** UWV counts the month of December. */
const MONTH = 12;

/** Puts an empty meting into the open workbook, so that people can be added to it. */
export function BeginMeting({
  text,
  onBegun,
}: {
  readonly text: PersonWords;
  readonly onBegun: () => void;
}): ReactNode {
  const { words, host, go } = usePane();
  const [organisation, setOrganisation] = useState('');
  const [year, setYear] = useState(new Date().getFullYear() - 1);
  const [kind, setKind] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const name = organisation.trim();
  const nameProblem = name === '' ? text.begin.missing : holdsBsn(name) ? text.begin.bsn : undefined;

  if (!host.supports('insert-sheets'))
    return (
      <>
        <Text>{text.begin.cannot}</Text>
        <div>
          <Button
            appearance="primary"
            onClick={() => {
              go('nieuw');
            }}
          >
            {text.begin.newWorkbook}
          </Button>
        </div>
      </>
    );

  const begin = async () => {
    setIsAsked(true);
    if (nameProblem !== undefined || kind === '') return;
    setBusy(true);
    setFailure(null);
    try {
      const { newWorkbook } = await import('../../templates/new-workbook');
      const file = await newWorkbook({
        kind: 'schoolbestuur',
        year,
        organisation: name,
        language: words.language,
        more: { peilmaand: MONTH, ...sectorsOf(kind) },
      });
      await host.insertSheets(await file.arrayBuffer());
      onBegun();
    } catch (error) {
      setFailure(toFailure(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Text>{text.none}</Text>
      <Field
        label={text.begin.name}
        required
        {...(isAsked && nameProblem !== undefined ? { validationMessage: nameProblem } : {})}
      >
        <Input
          value={organisation}
          maxLength={120}
          onChange={(_, { value }) => {
            setOrganisation(value);
          }}
        />
      </Field>
      <YearSelect label={text.begin.year} year={year} onChange={setYear} />
      <OrganisationKindField
        value={kind}
        problem={isAsked && kind === '' ? text.begin.missing : undefined}
        onChange={setKind}
      />
      <div>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void begin()}>
          {text.begin.button}
        </Button>
      </div>
      {busy && <Busy label={text.looking} />}
      {failure && <FailureNote title={text.failed} failure={failure} />}
    </>
  );
}
