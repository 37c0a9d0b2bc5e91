import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import type { ReactNode } from 'react';
import { composeErrorText } from '../../../locales/compose-error-text';
import { maskBsns } from '../../../privacy/bsn';
import { maskName } from '../../../privacy/personal-data';
import { usePane } from '../../app/pane-context';
import { FailureNote } from '../../parts/failure-note';
import type { Failure } from '../../worker/remote';
import type { StepProps } from './step-props';

/** Why a file cannot be used, and what to do. */
export function ComposeFailure({
  text,
  composeText,
  failure,
}: Pick<StepProps, 'text' | 'composeText'> & { readonly failure: Failure }): ReactNode {
  const { language } = usePane().words;
  const sentences: Readonly<Record<string, string>> = composeText.errors;
  const sentence = Object.hasOwn(sentences, failure.code) ? sentences[failure.code] : undefined;
  const { file } = failure.facts;
  const title = typeof file === 'string' && file !== '' ? maskName(file) : text.notUsable;
  if (sentence === undefined) return <FailureNote title={title} failure={failure} />;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>{' '}
        {maskBsns(composeErrorText(sentence, failure.facts, language))}
      </MessageBarBody>
    </MessageBar>
  );
}
