import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { useState, type ReactNode } from 'react';
import type { AnnualAnswerWords } from '../../locales/nl/annual-answer';
import type { MetingResult } from '../../meting/count/result';
import { answerOf, answerRows, answerSentence, answerText } from '../../report/annual-answer';
import { usePane } from '../app/pane-context';
import { useWords, type WordLoaders } from '../app/words';
import { DataTable } from './data-table';
import type { CheckedJob } from './job-picker';
import { Section } from './section';

const answerWords: WordLoaders<AnnualAnswerWords> = {
  nl: async () => (await import('../../locales/nl/annual-answer')).annualAnswerWords,
  en: async () => (await import('../../locales/en/annual-answer')).annualAnswerWords,
};

/** What a board says about its jobs in the annual report and to DUO, ready to copy. */
export function AnnualAnswer({
  job,
  result,
}: {
  readonly job: CheckedJob;
  readonly result: MetingResult;
}): ReactNode {
  const { words } = usePane();
  const text = useWords(answerWords);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { organisation, year } = job.result;
  const answer = answerOf(organisation, year, { ...result, tabel1: result.tabel1.cells });
  if (answer === null || !text) return null;
  const { language } = words;
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
      <Text>{answerSentence(answer, text, language)}</Text>
      <DataTable
        caption={text.title}
        headings={text.headings}
        rows={answerRows(answer, text, language).map(([label, value]) => ({
          key: label,
          cells: [label, value],
        }))}
      />
      <Text size={200}>
        {text.method} {text.wording}
      </Text>
      <div>
        <Button onClick={() => void copy()}>{text.copy}</Button>
      </div>
      <div role="status">{copied === null ? '' : copied ? text.copied : text.copyFailed}</div>
    </Section>
  );
}
