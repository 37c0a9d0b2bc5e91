import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { PUBLICATION_FORMATS, type PublicationFormat } from '../../report/publication/formats';
import type { PublicationWords } from '../../locales/nl/publication';
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

const highestMinimum = 1000;

/** Makes a publication: the outcome only, with small groups protected unless the user decides otherwise. */
export function PublishPart({
  publish,
}: {
  /** Gives `null` when there is nothing to publish. */
  readonly publish: (choice: PublicationChoice) => Promise<Blob | null>;
}): ReactNode {
  const { words, announce } = usePane();
  const [format, setFormat] = useState<PublicationFormat>('html');
  const [isProtected, setProtected] = useState(true);
  const [typed, setTyped] = useState(String(usualMinimum));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [said, setSaid] = useState('');
  const text = useWords(publicationWordLoaders)?.pane;
  if (!text) return null;
  const minimum = /^\d+$/.test(typed.trim()) ? Number(typed) : NaN;
  const fits = !isProtected || (minimum >= lowestMinimum && minimum <= highestMinimum);

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
