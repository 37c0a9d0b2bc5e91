import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import type { ReactNode } from 'react';
import { composeErrorText } from '../../../locales/compose-error-text';
import { maskBsns } from '../../../privacy/bsn';
import { maskName } from '../../../privacy/personal-data';
import { usePane } from '../../app/pane-context';
import { FailureNote } from '../../parts/failure-note';
import type { Failure } from '../../worker/remote';
import type { StepProps } from './step-props';

type ComposeFailureProps = Pick<StepProps, 'text' | 'composeText'> & { readonly failure: Failure };

/** Why files cannot be used, and what to do: of each. */
export function ComposeFailure({ failure, ...words }: ComposeFailureProps): ReactNode {
  const all = [failure, ...(failure.also ?? [])];
  return all.map((each, i) => <FileFailure key={i} {...words} failure={each} />);
}

function FileFailure({ text, composeText, failure }: ComposeFailureProps): ReactNode {
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
