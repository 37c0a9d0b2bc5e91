import { useState, type ReactNode } from 'react';
import { usePane } from '../../app/pane-context';
import { AmountField } from '../../parts/amount-field';
import { FailureNote } from '../../parts/failure-note';
import { toFailure, type Failure } from '../../worker/remote';

export interface OwnTargetProps {
  readonly target: number | null;
  onChange(target: number | null): Promise<void>;
}

/** An organisation has no target by law; many agree on one in their sector. Here it can be filled in. */
export function OwnTarget({ target, onChange }: OwnTargetProps): ReactNode {
  const text = usePane().words.result;
  const [failure, setFailure] = useState<Failure | null>(null);
  return (
    <>
      <AmountField
        label={text.ownTarget}
        hint={text.ownTargetHint}
        wrong={text.ownTargetWrong}
        amount={target}
        onChange={(value) => {
          setFailure(null);
          onChange(value).catch((error: unknown) => {
            setFailure(toFailure(error));
          });
        }}
      />
      {failure && <FailureNote title={text.ownTargetFailed} failure={failure} />}
    </>
  );
}
