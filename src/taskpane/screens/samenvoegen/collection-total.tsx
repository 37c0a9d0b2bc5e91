import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import type { CollectionWords } from '../../../locales/nl/collection';
import { currentVersions, jobsOf, type Collection } from '../../../meting/consolidate/collection/collection';
import { useFormats } from '../../app/format';
import type { CollectionDesk, DeskState } from '../../collect/collection-desk';
import { AmountField } from '../../parts/amount-field';
import { Section } from '../../parts/section';
import { SeverityIcon } from '../../parts/severity';
import { Bar } from './bar';

const useStyles = makeStyles({
  total: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What it adds up to so far: the total, how much of the target that is, and from how many. */
export function CollectionTotal({
  desk,
  state: { collection, atHand },
  hasTable,
  text,
}: {
  readonly desk: CollectionDesk;
  readonly state: DeskState;
  /** Tabel 1 stands below. */
  readonly hasTable: boolean;
  readonly text: CollectionWords['desk'];
}): ReactNode {
  const formats = useFormats();
  const styles = useStyles();
  const { boards, target } = collection;
  const total = boards.reduce((sum, board) => sum + jobsOf(board), 0);
  const received = boards.filter((board) => currentVersions(board).length > 0);
  const asked = boards.filter((board) => board.asked);
  const receivedAsked = received.filter((board) => board.asked).length;
  const unsettled = boards.filter((board) =>
    currentVersions(board).some((version) => version.unsettled.length > 0),
  ).length;
  const remembered = awayFrom(collection, atHand);
  return (
    <Section title={text.total}>
      <Text className={styles.total}>{text.totalJobs(formats.jobs(total))}</Text>
      <Text>
        {asked.length > 0
          ? text.receivedAsked(receivedAsked, asked.length, received.length - receivedAsked)
          : text.received(received.length)}
      </Text>
      {unsettled > 0 && (
        <Text>
          <SeverityIcon severity="waarschuwing" /> {text.unsettledTotal(unsettled)}
        </Text>
      )}
      {target !== null && (
        <>
          <Bar share={total / target} />
          <Text>{text.ofTarget(formats.percent(total / target), formats.jobs(target))}</Text>
        </>
      )}
      {remembered > 0 && (
        <Text>
          <SeverityIcon severity="info" /> {text.remembered(remembered)}
          {hasTable && <> {text.ofWhichAtHand(formats.jobs(jobsAtHand(collection, atHand)))}</>}
        </Text>
      )}
      <AmountField
        label={text.target}
        wrong={text.targetWrong}
        amount={target}
        onChange={(value) => {
          desk.setTarget(value);
        }}
      />
    </Section>
  );
}

/** Boards of which a workbook that counts is not at hand. */
function awayFrom({ boards }: Collection, atHand: DeskState['atHand']): number {
  return boards.filter((board) => currentVersions(board).some(({ sha256 }) => !atHand.has(sha256))).length;
}

/** Jobs of the workbooks that are open here: those that Tabel 1 shows. */
function jobsAtHand({ boards }: Collection, atHand: DeskState['atHand']): number {
  return boards
    .flatMap(currentVersions)
    .reduce((sum, { sha256, jobs }) => sum + (atHand.has(sha256) ? jobs : 0), 0);
}
