import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import type { ReactNode } from 'react';
import type * as Words from '../../locales/nl/errors';
import type { Facts } from '../../law/domain-error';
import { useWordsIfAny, type WordLoaders } from '../app/words';

type ErrorWords = Pick<typeof Words, 'errors' | 'errorPlace'>;

const errorWords: WordLoaders<ErrorWords> = {
  nl: () => import('../../locales/nl/errors'),
  en: () => import('../../locales/en/errors'),
};

/** What has no better words than those of the program itself, for who helps the user. All else is said in the user's own language. */
const unexplained: ReadonlySet<string> = new Set(['unexpected', 'failed']);

export interface FailureNoteProps {
  readonly title: string;
  readonly failure: { readonly code: string; readonly facts: Facts };
}

/** What went wrong, where, and what to do about it. */
export function FailureNote({ title, failure }: FailureNoteProps): ReactNode {
  const words = useWordsIfAny(errorWords);
  const { code, facts } = failure;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>{' '}
        {words && (
          <>
            {words.errors[code] ?? words.errors.unexpected} {words.errorPlace(facts)}
          </>
        )}
        {unexplained.has(code) && typeof facts.detail === 'string' && <> ({facts.detail})</>}
      </MessageBarBody>
    </MessageBar>
  );
}
