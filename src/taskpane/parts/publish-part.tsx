import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { PUBLICATION_FORMATS, type PublicationFormat } from '../../report/publication/formats';
import type { PublicationWords } from '../../locales/nl/publication';
import { compareText } from '../../meting/form/compare-text';
import { maskBsns } from '../../privacy/bsn';
import { lowestMinimum, usualMinimum } from '../../privacy/small-numbers';
import { usePane } from '../app/pane-context';
import { useWords, type WordLoaders } from '../app/words';
import { saveFile } from '../reports/save-file';
import type { PublicationChoice } from '../worker/protocol';
import { toFailure, type Failure } from '../worker/remote';
import { Busy } from './busy';
import { FailureNote } from './failure-note';
import { Section } from './section';

export const publicationWordLoaders: WordLoaders<PublicationWords> = {
  nl: async () => (await import('../../locales/nl/publication')).publicationWords,
  en: async () => (await import('../../locales/en/publication')).publicationWords,
};

const useStyles = makeStyles({
  names: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '240px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
});

const highestMinimum = 1000;

/** Makes a publication: the outcome only, with small groups protected unless the user decides otherwise. */
export function PublishPart({
  organisations,
  publish,
}: {
  /** Names that stand in the workbooks: each is asked about. */
  readonly organisations: readonly string[];
  /** Gives `null` when there is nothing to publish. */
  readonly publish: (choice: PublicationChoice) => Promise<Blob | null>;
}): ReactNode {
  const { words, announce } = usePane();
  const [format, setFormat] = useState<PublicationFormat>('html');
  const [isProtected, setProtected] = useState(true);
  const [typed, setTyped] = useState(String(usualMinimum));
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [said, setSaid] = useState('');
  const text = useWords(publicationWordLoaders)?.pane;
  if (!text) return null;
  const minimum = /^\d+$/.test(typed.trim()) ? Number(typed) : NaN;
  const fits = !isProtected || (minimum >= lowestMinimum && minimum <= highestMinimum);

  const names = [...new Set(organisations)].sort(compareText);
  const make = async () => {
    if (!fits) return;
    setBusy(true);
    setFailure(null);
    setSaid('');
    try {
      const report = await publish({
        format,
        language: words.language,
        minimum: isProtected ? minimum : null,
        names: names.filter((each) => confirmed.has(each)),
      });
      const name = `${text.fileName}.${format}`;
      if (report) saveFile(name, report);
      const outcome = report ? text.made(name) : text.nothing;
      setSaid(outcome);
      announce(outcome);
    } catch (error) {
      setFailure(toFailure(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Section title={text.heading}>
      <Text>{text.working}</Text>
      <Text>{text.how}</Text>
      <Checkbox
        label={text.protect}
        checked={isProtected}
        onChange={(_, { checked }) => {
          setProtected(checked === true);
        }}
      />
      {isProtected ? (
        <Field
          label={text.minimum}
          {...(fits
            ? {}
            : {
                validationState: 'error' as const,
                validationMessage: text.minimumRange(lowestMinimum, highestMinimum),
              })}
        >
          <Input
            inputMode="numeric"
            value={typed}
            onChange={(_, { value }) => {
              setTyped(value);
            }}
          />
        </Field>
      ) : (
        <Text>{text.off}</Text>
      )}
      <ConfirmNames names={names} confirmed={confirmed} change={setConfirmed} text={text} />
      <Field label={text.format}>
        <Select
          value={format}
          onChange={(_, { value }) => {
            setFormat(value as PublicationFormat);
          }}
        >
          {PUBLICATION_FORMATS.map((each) => (
            <option key={each} value={each}>
              {text.formats[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Button icon={<ArrowDownload20Regular />} disabledFocusable={busy || !fits} onClick={() => void make()}>
        {text.make}
      </Button>
      {busy && <Busy label={text.busy} />}
      {said !== '' && <Text size={200}>{said}</Text>}
      {failure && <FailureNote title={text.failed} failure={failure} />}
    </Section>
  );
}

/** Each name that may become public is confirmed by itself: what someone wrote in a field can be anything. */
function ConfirmNames({
  names,
  confirmed,
  change,
  text,
}: {
  readonly names: readonly string[];
  readonly confirmed: ReadonlySet<string>;
  readonly change: (confirmed: ReadonlySet<string>) => void;
  readonly text: PublicationWords['pane'];
}): ReactNode {
  const styles = useStyles();
  if (names.length === 0) return <Text>{text.noNames}</Text>;
  return (
    <fieldset className={styles.names}>
      <legend className={styles.legend}>{text.names}</legend>
      <Text size={200}>{text.namesHow}</Text>
      <div className={styles.list}>
        {names.map((name) => (
          <Checkbox
            key={name}
            label={maskBsns(name)}
            checked={confirmed.has(name)}
            onChange={(_, { checked }) => {
              const next = new Set(confirmed);
              if (checked === true) next.add(name);
              else next.delete(name);
              change(next);
            }}
          />
        ))}
      </div>
      <Text size={200}>
        {text.namesChosen(names.filter((name) => confirmed.has(name)).length, names.length)}
      </Text>
    </fieldset>
  );
}
