import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { TableAdd20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CollectionWords } from '../../../locales/nl/collection';
import { currentVersions } from '../../../meting/consolidate/collection/collection';
import { usePane } from '../../app/pane-context';
import type { MadeConsolidation } from '../../checker/checker';
import type { DeskState } from '../../collect/collection-desk';
import { Busy } from '../../parts/busy';
import { FailureNote } from '../../parts/failure-note';
import { useWork } from '../../state/use-work';
import { writeCollectionSheet } from './write-collection-sheet';

/** Puts the whole collection in the open workbook as a sheet of its own, with formulas and charts. */
export function InsertCollection({
  made,
  state: { collection, atHand },
  words: collectionWords,
}: {
  readonly made: MadeConsolidation;
  readonly state: DeskState;
  readonly words: CollectionWords;
}): ReactNode {
  const { words, host } = usePane();
  const { busy, said, failure, run } = useWork();
  const text = collectionWords.desk.insert;
  if (host.kind === 'none') return null;

  const insert = async () => {
    const boardOf = new Map(
      collection.boards.flatMap((board) =>
        currentVersions(board).flatMap(({ sha256 }) => {
          const file = atHand.get(sha256)?.result?.file;
          return file === undefined ? [] : [[file, board.name] as const];
        }),
      ),
    );
    const { year, tabel1 } = made.summary;
    const sheet = await writeCollectionSheet(
      host,
      { words: collectionWords, result: words.result },
      {
        collection,
        year,
        lines: await made.hoursByFile(),
        boardOf,
        counted: tabel1.totaal.totaal.jobs,
      },
    );
    return text.done(sheet);
  };

  return (
    <>
      <Button icon={<TableAdd20Regular />} disabledFocusable={busy} onClick={() => void run(insert)}>
        {text.button}
      </Button>
      {busy && <Busy label={text.busy} />}
      {said !== '' && <Text>{said}</Text>}
      {failure && <FailureNote title={text.failed} failure={failure} />}
    </>
  );
}
