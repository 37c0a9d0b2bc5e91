import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { AnnualAnswerWords } from '../../locales/nl/annual-answer';
import type { MetingResult } from '../../meting/count/result';
import {
  answerLacks,
  answerMethod,
  answerOf,
  answerRows,
  answerSentence,
  answerText,
} from '../../report/annual-answer';
import { usePane } from '../app/pane-context';
import { useWords, type WordLoaders } from '../app/words';
import { DataTable } from './data-table';
import type { CheckedJob } from './job-picker';
import { Section } from './section';

const answerWords: WordLoaders<AnnualAnswerWords> = {
  nl: async () => (await import('../../locales/nl/annual-answer')).annualAnswerWords,
  en: async () => (await import('../../locales/en/annual-answer')).annualAnswerWords,
};

const useStyles = makeStyles({
  // The name of the screen stays above it.
  place: { scrollMarginTop: '56px' },
});

/** What a board says about its jobs in the annual report and to DUO, ready to copy. */
export function AnnualAnswer({
  job,
  result,
  arrives = false,
}: {
  readonly job: CheckedJob;
  readonly result: MetingResult;
  /** It is what was waited for: it comes into view, and is said. */
  readonly arrives?: boolean;
}): ReactNode {
  const { words, announce } = usePane();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const text = useWords(answerWords);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { organisation, year, counts } = job.result;
  const answer = answerOf(organisation, year, { ...result, tabel1: result.tabel1.cells }, counts.fout);
  const { language } = words;
  const sentence = answer === null || !text ? '' : answerSentence(answer, text, language);
  const shown = useRef(false);
  useEffect(() => {
    if (!arrives || sentence === '' || shown.current) return;
    shown.current = true;
    // Who has gone on in the sheet keeps the keyboard there.
    if (document.hasFocus()) place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'start' });
    announce(sentence);
  }, [arrives, sentence, announce]);
  if (answer === null || !text) return null;
  const lacks = answerLacks(answer, text, language);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(answerText(answer, text, language));
      setCopied(true);
    } catch {
      // Some versions of Excel keep the clipboard from its panes.
      setCopied(false);
    }
  };
  return (
    <Section title={text.title}>
      <div ref={place} tabIndex={-1} className={styles.place}>
        <Text>{sentence}</Text>
      </div>
      {lacks !== '' && <Text weight="semibold">{lacks}</Text>}
      <DataTable
        caption={text.title}
        headings={text.headings}
        rows={answerRows(answer, text, language).map(([label, value]) => ({
          key: label,
          cells: [label, value],
        }))}
      />
      <Text size={200}>
        {answerMethod(answer, text)} {text.wording}
      </Text>
      <div>
        <Button onClick={() => void copy()}>{text.copy}</Button>
      </div>
      <div role="status">{copied === null ? '' : copied ? text.copied : text.copyFailed}</div>
    </Section>
  );
}
