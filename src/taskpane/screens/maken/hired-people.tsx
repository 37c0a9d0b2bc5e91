import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { HiredPerson } from '../../../compose/hired/hired-person';
import { maskBsnCell } from '../../../privacy/bsn';
import { acceptWorkbooks } from '../../../workbook/file-kinds';
import { useFormats } from '../../app/format';
import { usePane } from '../../app/pane-context';
import { FileDrop } from '../../parts/file-drop';
import { useFirstWrong } from '../../parts/use-first-wrong';
import { useFormBox } from './form-box';
import {
  emptyHired,
  isBegun,
  isLittle,
  readHiredDraft,
  type HiredDraft,
  type HiredProblem,
} from './hired-draft';
import { ReadingState } from './reading-state';
import type { StepProps } from './step-props';
import { hiredNotRegistered } from './use-outcome-said';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  person: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

/** People whom another organisation lends: filled in one by one, or a list. */
export function HiredPeople({ text, composeText, desk, state }: StepProps): ReactNode {
  const styles = useStyles();
  const box = useFormBox();
  const { hours, count } = useFormats();
  const { announce } = usePane();
  const [draft, setDraft] = useState(emptyHired);
  // Whoever is added, or read from a list, ends what was said about the fields.
  const [triedWith, setTriedWith] = useState<readonly HiredPerson[] | null>(null);
  const tried = triedWith === state.hired;
  const [form, goToWrong] = useFirstWrong<HTMLDivElement>();
  const words = text.hired;
  const nextYear = state.year + 1;
  const sentences: Readonly<Record<HiredProblem, string>> = {
    registered: words.registeredMissing,
    'not-registered': words.notRegistered,
    bsn: words.bsnWrong,
    hours: words.hoursWrong,
    agreement: words.agreementWrong(nextYear),
    attributed: words.attributedWrong,
  };
  const take = (next: HiredDraft) => {
    setDraft(next);
    const fillsHired = isBegun(next);
    if (fillsHired !== state.fillsHired) desk.choose({ fillsHired });
  };
  const change = (part: Partial<HiredDraft>) => {
    take({ ...draft, ...part });
  };
  const clear = () => {
    setTriedWith(null);
    take({ ...emptyHired, kind: draft.kind, sector: draft.sector });
  };
  const read = readHiredDraft(draft, state.year);
  // Once somebody was refused, what is wrong is said as long as it is wrong, and no longer.
  const problem = (field: HiredProblem) =>
    tried && 'problems' in read && read.problems.includes(field)
      ? { validationMessage: sentences[field] }
      : {};
  const add = () => {
    if ('problems' in read) {
      setTriedWith(state.hired);
      goToWrong();
      announce(read.problems.map((each) => sentences[each]).join(' '));
      return;
    }
    desk.addHired(read.person);
    clear();
    announce(words.listRead('1'));
  };
  return (
    <div ref={form} className={box.form} role="group" aria-label={words.list}>
      <Text>{words.how}</Text>
      {state.hired.length === 0 && <Text>{words.none}</Text>}
      <ul className={styles.list} aria-label={words.list}>
        {state.hired.map((person, i) => (
          <li key={i} className={styles.person}>
            {words.person(
              person.bsn === 0 ? '' : maskBsnCell(String(person.bsn).padStart(9, '0')),
              hours(person.hours),
            )}
            <Button
              appearance="subtle"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={words.remove(i + 1)}
              onClick={() => {
                desk.removeHired(i);
              }}
            />
          </li>
        ))}
      </ul>
      <Field
        label={words.hours}
        required
        {...(isLittle(draft) ? { validationState: 'warning', validationMessage: words.hoursLittle } : {})}
        {...problem('hours')}
      >
        <Input
          inputMode="decimal"
          value={draft.hours}
          onChange={(_, { value }) => {
            change({ hours: value });
          }}
        />
      </Field>
      <Field label={words.bsn} hint={words.bsnHint} {...problem('bsn')}>
        <Input
          inputMode="numeric"
          autoComplete="off"
          value={draft.bsn}
          onChange={(_, { value }) => {
            change({ bsn: value });
          }}
        />
      </Field>
      <Field label={words.registered} required {...problem('registered')} {...problem('not-registered')}>
        <RadioGroup
          value={draft.registered}
          onChange={(_, { value }) => {
            change({ registered: value as HiredDraft['registered'] });
          }}
        >
          {(['uwv', 'supplier', 'no'] as const).map((answer) => (
            <Radio key={answer} value={answer} label={words.registeredBy[answer]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.kind} hint={words.kindHint}>
        <RadioGroup
          value={draft.kind}
          onChange={(_, { value }) => {
            change({ kind: value as HiredDraft['kind'] });
          }}
        >
          <Radio value="uitzend" label={words.kinds.uitzend} />
          <Radio value="wsw" label={words.kinds.wsw} />
        </RadioGroup>
      </Field>
      <Field label={words.sector}>
        <RadioGroup
          layout="horizontal"
          value={draft.sector}
          onChange={(_, { value }) => {
            change({ sector: value as HiredDraft['sector'] });
          }}
        >
          <Radio value="markt" label={words.sectors.markt} />
          <Radio value="overheid" label={words.sectors.overheid} />
        </RadioGroup>
      </Field>
      <Field label={words.agreed(nextYear)} hint={words.agreedHint}>
        <RadioGroup
          layout="horizontal"
          value={draft.agreed ? 'yes' : 'no'}
          onChange={(_, { value }) => {
            change({ agreed: value === 'yes' });
          }}
        >
          <Radio value="no" label={text.no} />
          <Radio value="yes" label={text.yes} />
        </RadioGroup>
      </Field>
      {draft.agreed && (
        <>
          <Field label={words.attributed} required {...problem('attributed')}>
            <Input
              inputMode="decimal"
              value={draft.attributed}
              onChange={(_, { value }) => {
                change({ attributed: value });
              }}
            />
          </Field>
          <Field label={words.agreement} required {...problem('agreement')}>
            <Input
              type="date"
              value={draft.agreement}
              onChange={(_, { value }) => {
                change({ agreement: value });
              }}
            />
          </Field>
        </>
      )}
      <div className={styles.buttons}>
        <Button onClick={add}>{words.add}</Button>
        {isBegun(draft) && (
          <Button appearance="subtle" onClick={clear}>
            {words.clear}
          </Button>
        )}
      </div>
      <FileDrop
        label={words.chooseList}
        hint={words.listHint}
        accept={`${acceptWorkbooks},.txt,.tsv`}
        multiple={false}
        onFiles={([file]) => {
          if (file) desk.readHired(file);
        }}
      />
      <ReadingState
        text={text}
        composeText={composeText}
        reading={state.hiredList}
        onStop={() => {
          desk.stop('hiredList');
        }}
      >
        {({ people, notRegistered }) => (
          <>
            <Text>{words.listRead(count(people))}</Text>
            {hiredNotRegistered(notRegistered, composeText).map((sentence) => (
              <Text key={sentence}>{sentence}</Text>
            ))}
            <Checkbox
              label={words.listConfirmed}
              checked={state.hired.every(({ saidBy }) => saidBy === 'uwv')}
              onChange={(_, { checked }) => {
                desk.sayHired(checked === true ? 'uwv' : 'supplier');
              }}
            />
          </>
        )}
      </ReadingState>
    </div>
  );
}
