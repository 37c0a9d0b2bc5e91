import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { EraserRegular, Highlight16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { CheckResult } from '../../../meting/judge/check-result';
import { realSheet } from '../../../meting/judge/masked-outcome';
import { usePane } from '../../app/pane-context';
import { marksOf } from '../../marks/marks-of';
import { FailureNote } from '../../parts/failure-note';
import type { RuleBook } from '../../rules/use-rule-book';
import { toFailure, type Failure } from '../../worker/remote';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Marks all findings in the sheets of the open workbook, and wipes them. */
export function MarkButtons({
  result,
  book,
}: {
  readonly result: CheckResult;
  readonly book: RuleBook;
}): ReactNode {
  const { words, host, announce } = usePane();
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const text = words.check;
  if (!host.supports('marks')) return null;

  const run = async (work: () => Promise<string>) => {
    setFailure(null);
    try {
      const done = await work();
      setSaid(done);
      announce(done);
    } catch (error) {
      setFailure(toFailure(error));
    }
  };
  const mark = () =>
    run(async () => {
      const sheets = marksOf(result.groups, (rule) => book.title(rule));
      for (const { sheet, marks } of sheets) await host.markCells(realSheet(result, sheet), marks);
      const made = sheets.reduce((sum, { marks }) => sum + marks.length, 0);
      const all = sheets.reduce((sum, { cells }) => sum + cells, 0);
      return made === all ? text.marked(all) : text.markedSome(made, all);
    });
  const wipe = () =>
    run(async () => {
      for (const { name } of await host.listSheets()) await host.clearMarks(name);
      return text.wiped;
    });

  return (
    <>
      <div className={styles.row}>
        <Button size="small" icon={<Highlight16Regular />} onClick={() => void mark()}>
          {text.mark}
        </Button>
        <Button size="small" icon={<EraserRegular />} onClick={() => void wipe()}>
          {text.wipe}
        </Button>
      </div>
      {said !== '' && !failure && <span>{said}</span>}
      {failure && <FailureNote title={text.markFailed} failure={failure} />}
    </>
  );
}
