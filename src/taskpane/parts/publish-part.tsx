import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { PUBLICATION_FORMATS, type PublicationFormat } from '../../report/publication/formats';
import type { PublicationWords } from '../../locales/nl/publication';
import { compareText } from '../../meting/form/compare-text';
import { fewestContributors } from '../../privacy/contributors';
import { maskBsns } from '../../privacy/bsn';
import { readAsLatin } from '../../privacy/look-alikes';
import { maskName } from '../../privacy/personal-data';
import { lowestMinimum, usualMinimum } from '../../privacy/small-numbers';
import { usePane } from '../app/pane-context';
import { useWords, type WordLoaders } from '../app/words';
import { saveFile } from '../reports/save-file';
import { useWork } from '../state/use-work';
import type { ConsolidationWords } from '../../locales/consolidation-words';
import { fillText } from '../../locales/rule-words';
import type { UnsettlingFinding } from '../../meting/consolidate/consolidation';
import type { EarlierPublication } from '../../report/publication/earlier';
import type { PublicationChoice, PublicationDoubt, Published } from '../worker/protocol';
import { Busy } from './busy';
import { EarlierPublications } from './earlier-publications';
import { FailureNote } from './failure-note';
import { Section } from './section';

export const publicationWordLoaders: WordLoaders<PublicationWords> = {
  nl: async () => (await import('../../locales/nl/publication')).publicationWords,
  en: async () => (await import('../../locales/en/publication')).publicationWords,
};

export const consolidationWordLoaders: WordLoaders<ConsolidationWords> = {
  nl: async () => (await import('../../locales/nl/consolidation')).consolidationWords,
  en: async () => (await import('../../locales/en/consolidation')).consolidationWords,
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
  readonly publish: (choice: PublicationChoice) => Promise<Published>;
}): ReactNode {
  const { words, announce } = usePane();
  const [format, setFormat] = useState<PublicationFormat>('html');
  const [isProtected, setProtected] = useState(true);
  const [typed, setTyped] = useState(String(usualMinimum));
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const { busy, said, failure, run } = useWork();
  const [earlier, setEarlier] = useState<readonly EarlierPublication[]>([]);
  const [doubt, setDoubt] = useState<PublicationDoubt | null>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const publicationWords = useWords(publicationWordLoaders);
  const consolidationWords = useWords(consolidationWordLoaders);
  // What came of it stands under the button: in a narrow pane that is out of view.
  useEffect(() => {
    if (doubt || said !== '' || failure) outcome.current?.scrollIntoView?.({ block: 'nearest' });
  }, [doubt, said, failure]);
  if (!publicationWords || !consolidationWords) return null;
  const text = publicationWords.pane;
  const minimum = /^\d+$/.test(typed.trim()) ? Number(typed) : NaN;
  const fits = !isProtected || (minimum >= lowestMinimum && minimum <= highestMinimum);

  const sayFinding = ({ rule, facts }: UnsettlingFinding) => {
    const { what, todo } = consolidationWords.findings[rule];
    return `${rule} ${[what, todo].map((each) => fillText(each, facts, words.language)).join(' ')}`;
  };
  const names = [...new Set(organisations)].sort(compareText);
  const make = async (anyway: boolean) => {
    if (!fits) return;
    setDoubt(null);
    await run(async () => {
      const report = await publish({
        format,
        language: words.language,
        minimum: isProtected ? minimum : null,
        names: names.filter((each) => confirmed.has(each)),
        earlier,
        anyway,
      });
      if (report !== null && !(report instanceof Blob)) {
        setDoubt(report);
        const doubts = doubtsIn(report, publicationWords, sayFinding).map(({ sentences }) =>
          sentences.join(' '),
        );
        announce([...doubts, text.notMade].join(' '));
        return '';
      }
      const name = `${text.fileName}.${format}`;
      if (report) saveFile(name, report);
      return report ? text.made(name) : text.nothing;
    });
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
      <ConfirmNames
        names={names}
        confirmed={confirmed}
        change={(next) => {
          setConfirmed(next);
          setDoubt(null);
        }}
        text={text}
      />
      <EarlierPublications
        chosen={earlier}
        change={(next) => {
          setEarlier(next);
          setDoubt(null);
        }}
        text={text}
      />
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
      <Button
        icon={<ArrowDownload20Regular />}
        disabledFocusable={busy || !fits}
        onClick={() => void make(false)}
      >
        {text.make}
      </Button>
      {busy && <Busy label={text.busy} />}
      <div ref={outcome}>
        {doubt && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {doubtsIn(doubt, publicationWords, sayFinding).map(({ title, sentences }) => (
                <div key={title}>
                  <MessageBarTitle>{title}</MessageBarTitle>
                  {sentences.map((each) => (
                    <div key={each}>{each}</div>
                  ))}
                </div>
              ))}
              <div>{text.notMade}</div>
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => void make(true)}>
                {text.anyway}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {said !== '' && <Text size={200}>{said}</Text>}
        {failure && <FailureNote title={text.failed} failure={failure} />}
      </div>
    </Section>
  );
}

/** Why it was not made: each reason under its title. */
function doubtsIn(
  { empty, told, unsettled }: PublicationDoubt,
  { pane, earlier: said }: PublicationWords,
  sayFinding: (finding: UnsettlingFinding) => string,
): readonly { readonly title: string; readonly sentences: readonly string[] }[] {
  const sentences = told.map((each) => {
    const files = each.earlier.map((name) => maskName(name)).join(', ');
    return each.kind === 'difference'
      ? said.difference(files, each.organisations.map((name) => maskBsns(name)).join('; '))
      : said[each.kind](files);
  });
  return [
    ...(unsettled.length > 0
      ? [
          {
            title: pane.unsettledFound,
            sentences: [...sentencesOf(unsettled, sayFinding, pane), pane.unsettledTodo],
          },
        ]
      : []),
    ...(empty ? [{ title: pane.emptyFound, sentences: [pane.empty(fewestContributors)] }] : []),
    ...(told.length > 0 ? [{ title: pane.earlierFound, sentences: [...sentences, pane.earlierTodo] }] : []),
  ];
}

const findingsAtOnce = 6;

/** The first of them: what is wrong everywhere is not read one by one. */
function sentencesOf(
  unsettled: readonly UnsettlingFinding[],
  sayFinding: (finding: UnsettlingFinding) => string,
  { unsettledMore }: PublicationWords['pane'],
): readonly string[] {
  const rest = unsettled.length - findingsAtOnce;
  return [...unsettled.slice(0, findingsAtOnce).map(sayFinding), ...(rest > 0 ? [unsettledMore(rest)] : [])];
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
  // As it will stand in the publication.
  const covered = (name: string) => maskName(name, ['name', 'health']);
  const labelOf = (name: string) =>
    readAsLatin(name) === null ? covered(name) : `${covered(name)} (${text.otherScript})`;
  if (names.length === 0) return <Text>{text.noNames}</Text>;
  return (
    <fieldset className={styles.names}>
      <legend className={styles.legend}>{text.names}</legend>
      <Text size={200}>{text.namesHow}</Text>
      <div className={styles.list}>
        {names.map((name) => (
          <Checkbox
            key={name}
            label={labelOf(name)}
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
