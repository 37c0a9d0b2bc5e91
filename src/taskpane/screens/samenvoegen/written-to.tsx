import { Text } from '@fluentui/react-text';
import type { ReactNode } from 'react';
import type { CollectionWords } from '../../../locales/nl/collection';
import { writtenDay } from '../../../locales/written-day';
import type { Board, BoardStatus } from '../../../meting/consolidate/collection/collection';
import { SeverityIcon } from '../../parts/severity';

/** That a board was written to, and whether its answer is late. */
export function WrittenTo({
  board: { returned },
  status,
  today,
  words: { desk: text, language },
}: {
  readonly board: Board;
  readonly status: BoardStatus;
  readonly today: string;
  readonly words: CollectionWords;
}): ReactNode {
  if (!returned || (status !== 'returned' && status !== 'missing')) return null;
  const until = writtenDay(returned.until, language);
  return (
    <Text size={200}>
      {text.returnedOn(writtenDay(returned.on, language), until)}
      {today >= returned.until && (
        <>
          <br />
          <SeverityIcon severity="waarschuwing" /> {text.late(until)}
        </>
      )}
    </Text>
  );
}
