import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ArrowDownload20Regular, DocumentAdd20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { NewWorkbookWords } from '../../../locales/nl/new-workbook';
import { TEMPLATE_KINDS, type TemplateKind } from '../../../meting/form/templates';
import { holdsBsn } from '../../../privacy/bsn';
import { usePane } from '../../app/pane-context';
import { useWords, type WordLoaders } from '../../app/words';
import { Busy } from '../../parts/busy';
import { sectorsOf } from '../../compose/organisation-kind';
import { FailureNote } from '../../parts/failure-note';
import { OrganisationKindField } from '../../parts/organisation-kind';
import { fileName } from '../../reports/file-name';
import { saveFile } from '../../reports/save-file';
import { YearSelect } from '../../parts/year-select';
import { useWork } from '../../state/use-work';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  what: { display: 'block', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const loaders: WordLoaders<NewWorkbookWords> = {
  nl: async () => (await import('../../../locales/nl/new-workbook')).newWorkbookWords,
  en: async () => (await import('../../../locales/en/new-workbook')).newWorkbookWords,
};

/** A new workbook from a template, in three questions. */
export default function Nieuw(): ReactNode {
  const { words } = usePane();
  const text = useWords(loaders);
  return text ? <Questions text={text} /> : <Busy label={words.shell.loading} />;
}

function Questions({ text }: { readonly text: NewWorkbookWords }): ReactNode {
  const { words, host } = usePane();
  const styles = useStyles();
  const [kind, setKind] = useState<TemplateKind>('schoolbestuur');
  const [year, setYear] = useState(new Date().getFullYear() - 1);
  const [organisation, setOrganisation] = useState('');
  const [sort, setSort] = useState('');
  const [problem, setProblem] = useState<string>();
  const [sortMissing, setSortMissing] = useState(false);
  const { busy, said, failure, run, clear } = useWork();
  const opens = host.supports('new-workbook');
  // Without a sector no row of it would count.
  const asksSort = kind === 'schoolbestuur';

  const make = async (give: (file: Blob, name: string) => string | Promise<string>) => {
    const name = organisation.trim();
    const found = name === '' ? text.organisationMissing : holdsBsn(name) ? text.organisationBsn : undefined;
    const isMissing = asksSort && sort === '';
    setProblem(found);
    setSortMissing(isMissing);
    clear();
    if (found !== undefined || isMissing) return;
    await run(async () => {
      // The templates weigh more than the whole first screen: they come when they are asked for.
      const { newWorkbook } = await import('../../templates/new-workbook');
      const file = await newWorkbook({
        kind,
        year,
        organisation: name,
        language: words.language,
        ...(asksSort ? { more: sectorsOf(sort) } : {}),
      });
      return give(file, `${fileName(text.fileName(year, name))}.xlsx`);
    });
  };
  const open = () =>
    make(async (file) => {
      await host.openWorkbook(await file.arrayBuffer());
      return text.opened;
    });
  const save = () =>
    make((file, name) => {
      saveFile(name, file);
      return text.saved(name);
    });

  return (
    <div className={styles.screen}>
      <Text>{text.how}</Text>
      <Field label={text.kind}>
        <RadioGroup
          value={kind}
          onChange={(_, { value }) => {
            setKind(value as TemplateKind);
          }}
        >
          {TEMPLATE_KINDS.map((each) => (
            <Radio
              key={each}
              value={each}
              label={
                <>
                  {text.kinds[each].name}
                  <Text size={200} className={styles.what}>
                    {text.kinds[each].what}
                  </Text>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <YearSelect label={text.year} hint={text.yearHint} year={year} onChange={setYear} />
      <Field
        label={text.organisation}
        required
        {...(problem === undefined ? {} : { validationMessage: problem })}
      >
        <Input
          value={organisation}
          maxLength={120}
          onChange={(_, { value }) => {
            setOrganisation(value);
          }}
        />
      </Field>
      {asksSort && (
        <OrganisationKindField
          value={sort}
          problem={sortMissing ? text.sortMissing : undefined}
          onChange={setSort}
        />
      )}
      <div className={styles.buttons}>
        {opens && (
          <Button
            appearance="primary"
            icon={<DocumentAdd20Regular />}
            disabledFocusable={busy}
            onClick={() => void open()}
          >
            {host.kind === 'workbench' ? text.openHere : text.open}
          </Button>
        )}
        <Button
          appearance={opens ? 'secondary' : 'primary'}
          icon={<ArrowDownload20Regular />}
          disabledFocusable={busy}
          onClick={() => void save()}
        >
          {text.save}
        </Button>
      </div>
      {busy && <Busy label={text.busy} />}
      {said !== '' && <Text>{said}</Text>}
      {failure && <FailureNote title={text.failed} failure={failure} />}
    </div>
  );
}
