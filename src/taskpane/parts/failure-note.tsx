import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Facts } from '../../law/domain-error';
import { usePane } from '../app/pane-context';

export interface FailureNoteProps {
  readonly title: string;
  readonly failure: { readonly code: string; readonly facts: Facts };
}

/** What went wrong and what to do about it. */
export function FailureNote({ title, failure }: FailureNoteProps): ReactNode {
  const { words } = usePane();
  const { code, facts } = failure;
  const sentence = words.failures[code] ?? words.failures.unexpected;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {sentence}
        {typeof facts.detail === 'string' && <> ({facts.detail})</>}
      </MessageBarBody>
    </MessageBar>
  );
}
