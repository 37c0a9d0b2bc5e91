import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import type { ReactNode } from 'react';
import type { HoursUnit } from '../../../compose/export/hours-unit';
import type { QuestionProblem, UnitDraft } from './question-draft';
import type { StepProps } from './step-props';

interface UnitFieldProps extends Pick<StepProps, 'text' | 'composeText'> {
  readonly label: string;
  readonly draft: UnitDraft;
  readonly problems: readonly QuestionProblem[];
  /** Why what was chosen is doubtful. */
  readonly doubt?: string | undefined;
  readonly id?: string;
  readonly change: (part: Partial<UnitDraft>) => void;
}

/** What the hours of a column are counted in, with the number that some units need. */
export function UnitField({
  text,
  composeText,
  label,
  draft,
  problems,
  doubt,
  id,
  change,
}: UnitFieldProps): ReactNode {
  return (
    <>
      <Field
        label={label}
        {...(doubt === undefined ? {} : { validationState: 'warning', validationMessage: doubt })}
      >
        <Select
          {...(id === undefined ? {} : { id })}
          value={draft.unit}
          onChange={(_, { value }) => {
            change({ unit: value as UnitDraft['unit'] });
          }}
        >
          <option value="">{text.choose}</option>
          {(Object.keys(composeText.units) as HoursUnit['kind'][]).map((kind) => (
            <option key={kind} value={kind}>
              {composeText.units[kind]}
            </option>
          ))}
          <option value="longer">{composeText.longerUnit}</option>
        </Select>
      </Field>
      {draft.unit === 'longer' && <Text role="status">{composeText.longerHours}</Text>}
      {draft.unit === 'day' && (
        <Field
          label={text.daysAWeek}
          {...(problems.includes('days') ? { validationMessage: text.daysAWeekWrong } : {})}
        >
          <Input
            inputMode="decimal"
            value={draft.days}
            onChange={(_, { value }) => {
              change({ days: value });
            }}
          />
        </Field>
      )}
      {draft.unit === 'fte' && (
        <Field
          label={text.fullTime}
          {...(problems.includes('fullTime') ? { validationMessage: text.fullTimeWrong } : {})}
        >
          <Input
            inputMode="decimal"
            value={draft.fullTime}
            onChange={(_, { value }) => {
              change({ fullTime: value });
            }}
          />
        </Field>
      )}
    </>
  );
}
