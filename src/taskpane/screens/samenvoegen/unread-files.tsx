import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import type { ReactNode } from 'react';
import type { CollectionWords } from '../../../locales/nl/collection';
import { maskName } from '../../../privacy/personal-data';
import type { CollectionDesk, DeskState } from '../../collect/collection-desk';
import { FailureNote } from '../../parts/failure-note';
import { Section } from '../../parts/section';
import { SeverityIcon } from '../../parts/severity';

const atOnce = 20;

/** Files of which nothing is taken in: those that cannot be read, and those that came twice. */
export function UnreadFiles({
  desk,
  state: { unreadable, copies },
  text,
}: {
  readonly desk: CollectionDesk;
  readonly state: DeskState;
  readonly text: CollectionWords['desk']['unread'];
}): ReactNode {
  return (
    <>
      {unreadable.length > 0 && (
        <Section title={text.title(unreadable.length)}>
          <Text>{text.what}</Text>
          {unreadable.slice(0, atOnce).map((job) => {
            const failure = job.result?.unreadable;
            return (
              failure && (
                <div key={job.id}>
                  <FailureNote title={maskName(job.name)} failure={failure} />
                  <Button
                    size="small"
                    aria-label={`${text.dismiss}: ${maskName(job.name)}`}
                    onClick={() => {
                      desk.dismiss(job);
                    }}
                  >
                    {text.dismiss}
                  </Button>
                </div>
              )
            );
          })}
          {unreadable.length > atOnce && <Text>{text.more(unreadable.length - atOnce)}</Text>}
        </Section>
      )}
      {copies.slice(0, atOnce).map(({ file, of }) => (
        <Text key={file}>
          <SeverityIcon severity="info" /> {text.copy(maskName(file), maskName(of))}
        </Text>
      ))}
      {copies.length > atOnce && <Text>{text.moreCopies(copies.length - atOnce)}</Text>}
    </>
  );
}
