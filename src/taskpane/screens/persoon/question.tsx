import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Text } from '@fluentui/react-text';
import type { ReactNode } from 'react';
import type { PersonWords } from '../../../locales/nl/person';
import { writtenDay } from '../../../locales/written-day';
import { usePane } from '../../app/pane-context';
import { MonthSelect, YearSelect } from '../../parts/year-select';
import {
  isLent,
  monthDays,
  WORK_KINDS,
  type PersonDraft,
  type PersonProblem,
  type PersonStep,
  isNoDay,
} from '../../person/person-draft';

export interface QuestionProps {
  readonly text: PersonWords;
  readonly draft: PersonDraft;
  readonly step: PersonStep;
  readonly problem: PersonProblem | null;
  readonly onChange: (change: Partial<PersonDraft>) => void;
}

/** The fields of one question. */
export function Question(props: QuestionProps): ReactNode {
  const { text, draft, step, problem, onChange } = props;
  const told = problem === null ? {} : { validationMessage: text.problems[problem] };
  switch (step) {
    case 'work':
      return <Work {...props} />;
    case 'bsn':
      return (
        <Field
          label={text.answers.bsn}
          hint={isLent(draft) ? text.hints.bsnLent : text.hints.bsn}
          required={!isLent(draft)}
          {...told}
        >
          <Input
            inputMode="numeric"
            autoComplete="off"
            value={draft.bsn}
            onChange={(_, { value }) => {
              onChange({ bsn: value });
            }}
          />
        </Field>
      );
    case 'register':
      return (
        <>
          <Field
            label={text.answers.register}
            hint={text.hints.register}
            required
            {...(problem === 'register-missing' ? told : {})}
          >
            <RadioGroup
              value={draft.registered}
              onChange={(_, { value }) => {
                onChange({ registered: value as PersonDraft['registered'] });
              }}
            >
              <Radio value="J" label={text.registered.J} />
              <Radio value="N" label={text.registered.N} />
            </RadioGroup>
          </Field>
          {draft.registered === 'J' && (
            <>
              <Field
                label={text.from}
                {...(problem === 'register-no-day' && isNoDay(draft.from) ? told : {})}
              >
                <Input
                  type="date"
                  value={draft.from}
                  onChange={(_, { value }) => {
                    onChange({ from: value });
                  }}
                />
              </Field>
              <Field
                label={text.until}
                {...(problem === 'register-reversed' ||
                (problem === 'register-no-day' && isNoDay(draft.until))
                  ? told
                  : {})}
              >
                <Input
                  type="date"
                  value={draft.until}
                  onChange={(_, { value }) => {
                    onChange({ until: value });
                  }}
                />
              </Field>
            </>
          )}
        </>
      );
    case 'hours':
      return (
        <Field label={text.hours} hint={text.hints.hours} required {...told}>
          <Input
            inputMode="decimal"
            autoComplete="off"
            value={draft.hours}
            onChange={(_, { value }) => {
              onChange({ hours: value });
            }}
          />
        </Field>
      );
    case 'month':
      return <Month {...props} />;
    case 'permanent':
      return (
        <Field label={text.answers.permanent} hint={text.hints.permanent}>
          <RadioGroup
            value={draft.permanent}
            onChange={(_, { value }) => {
              onChange({ permanent: value as PersonDraft['permanent'] });
            }}
          >
            <Radio value="J" label={text.permanent.J} />
            <Radio value="N" label={text.permanent.N} />
            <Radio value="" label={text.permanent['']} />
          </RadioGroup>
        </Field>
      );
  }
}

/** Code aard arbeidsverhouding of payrolling. */
const PAYROLL = '82';

function Work({ text, draft, problem, onChange }: QuestionProps): ReactNode {
  const isOther = draft.aard !== '' && !WORK_KINDS.some((code) => code === draft.aard);
  return (
    <>
      <Field
        label={text.answers.work}
        hint={text.hints.work}
        required
        {...(problem === 'work-missing' || problem === 'work-elsewhere'
          ? { validationMessage: text.problems[problem] }
          : {})}
      >
        <RadioGroup
          value={draft.aard}
          onChange={(_, { value }) => {
            onChange({ aard: value });
          }}
        >
          {WORK_KINDS.map((code) => (
            <Radio key={code} value={code} label={text.work[code]} />
          ))}
          {isOther && <Radio value={draft.aard} label={text.otherWork(draft.aard)} />}
        </RadioGroup>
      </Field>
      {draft.aard === PAYROLL && <Text>{text.payrollDoubt}</Text>}
      {isLent(draft) && (
        <Field
          label={text.supplier}
          required
          {...(problem === 'supplier-missing' ? { validationMessage: text.problems[problem] } : {})}
        >
          <RadioGroup
            value={draft.supplierSector}
            onChange={(_, { value }) => {
              onChange({ supplierSector: value as PersonDraft['supplierSector'] });
            }}
          >
            <Radio value="markt" label={text.sectors.markt} />
            <Radio value="overheid" label={text.sectors.overheid} />
          </RadioGroup>
        </Field>
      )}
    </>
  );
}

function Month({ text, draft, problem, onChange }: QuestionProps): ReactNode {
  const { language } = usePane().words;
  const year = Number(draft.first.slice(0, 4)) || new Date().getFullYear() - 1;
  const month = Number(draft.first.slice(5, 7)) || 12;
  const days = monthDays(year, month);
  const isMonth = days.first === draft.first && days.last === draft.last;
  return (
    <>
      {!isMonth && draft.first !== '' && draft.last !== '' && (
        <Text>{text.otherPeriod(writtenDay(draft.first, language), writtenDay(draft.last, language))}</Text>
      )}
      <MonthSelect
        label={text.month}
        hint={text.hints.month}
        problem={problem === 'month-missing' ? text.problems[problem] : undefined}
        month={isMonth ? month : null}
        onChange={(chosen) => {
          onChange(monthDays(year, chosen));
        }}
      />
      <YearSelect
        label={text.year}
        year={year}
        onChange={(chosen) => {
          onChange(monthDays(chosen, month));
        }}
      />
    </>
  );
}
