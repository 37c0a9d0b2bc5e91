import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { useEffect, useState, type ReactNode } from 'react';
import { parseNumber } from '../../../meting/read/values/parse-number';
import { usePane } from '../../app/pane-context';
import { FailureNote } from '../../parts/failure-note';
import { toFailure, type Failure } from '../../worker/remote';

export interface OwnTargetProps {
  readonly target: number | null;
  onChange(target: number | null): Promise<void>;
}

/** An organisation has no target by law; many agree on one in their sector. Here it can be filled in. */
export function OwnTarget({ target, onChange }: OwnTargetProps): ReactNode {
  const { words } = usePane();
  const [draft, setDraft] = useState('');
  const [wrong, setWrong] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const text = words.result;
  const { language } = words;
  useEffect(() => {
    setDraft(
      target === null
        ? ''
        : target.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { useGrouping: false }),
    );
  }, [target, language]);

  const settle = () => {
    const tidy = draft.trim();
    const parsed = tidy === '' ? null : parseNumber(tidy);
    const value = parsed?.value ?? null;
    const refused = tidy !== '' && (value === null || value <= 0 || parsed?.notation === 'doubt');
    setWrong(refused);
    if (refused || value === target) return;
    setFailure(null);
    onChange(value).catch((error: unknown) => {
      setFailure(toFailure(error));
    });
  };

  return (
    <>
      <Field
        label={text.ownTarget}
        hint={text.ownTargetHint}
        {...(wrong ? { validationMessage: text.ownTargetWrong } : {})}
      >
        <Input
          inputMode="decimal"
          value={draft}
          onChange={(_, { value }) => {
            setDraft(value);
          }}
          onBlur={settle}
          onKeyDown={({ key }) => {
            if (key === 'Enter') settle();
          }}
        />
      </Field>
      {failure && <FailureNote title={text.ownTargetFailed} failure={failure} />}
    </>
  );
}
