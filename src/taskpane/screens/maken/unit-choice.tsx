import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState, type ReactNode } from 'react';
import { maskBsns } from '../../../privacy/bsn';
import { useFirstWrong } from '../../parts/use-first-wrong';
import type { PayrollSeen } from '../../worker/protocol';
import { draftOfUnit, readUnit } from './question-draft';
import type { StepProps } from './step-props';
import { UnitField } from './unit-field';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface UnitChoicesProps extends StepProps {
  readonly seen: PayrollSeen;
  readonly onUse: () => void;
}

/** Files of which the user said what their hours are counted in: the answer stands with what came of it, to be changed there. */
export function UnitChoices(props: UnitChoicesProps): ReactNode {
  return props.seen.columns
    .filter(({ answers }) => answers.unit !== undefined)
    .map((read) => <UnitChoice key={read.file} {...props} {...read} />);
}

/** The field of the first answer that the values speak against; `null` for none. */
export function doubtfulUnitId({ notes }: PayrollSeen): string | null {
  const note = notes.find(({ code }) => code === 'unit-told');
  return note !== undefined && 'file' in note ? unitId(note.file) : null;
}

const unitId = (file: string): string => `eenheid-${file.replace(/\W+/g, '-')}`;

function UnitChoice({
  text,
  composeText,
  desk,
  seen,
  onUse,
  file,
  columns,
  answers,
}: UnitChoicesProps & PayrollSeen['columns'][number]): ReactNode {
  const styles = useStyles();
  const [draft, setDraft] = useState(draftOfUnit(answers.unit, composeText.decimal));
  const [tried, setTried] = useState(false);
  const [form, goToWrong] = useFirstWrong<HTMLDivElement>();
  const heading = columns.find(({ field }) => field === 'hours')?.heading ?? '';
  const read = readUnit(draft);
  const problems = tried && read !== null && 'problem' in read ? [read.problem] : [];
  const told = seen.notes.find((note) => note.code === 'unit-told' && 'file' in note && note.file === file);
  const use = () => {
    setTried(true);
    if (read === null) return;
    if ('problem' in read) {
      goToWrong();
      return;
    }
    onUse();
    desk.answer(file, { ...answers, headings: { ...answers.headings, hours: heading }, unit: read });
  };
  return (
    <div ref={form} className={styles.form} role="group" aria-label={text.unitChosen(maskBsns(heading))}>
      <UnitField
        {...{ text, composeText, draft, problems }}
        id={unitId(file)}
        label={text.unitChosen(maskBsns(heading))}
        doubt={told && told.code === 'unit-told' ? composeText.unitDoubt(told.suggestion) : undefined}
        change={(part) => {
          setDraft({ ...draft, ...part });
        }}
      />
      <div>
        <Button size="small" onClick={use}>
          {text.changeUnit}
        </Button>
      </div>
    </div>
  );
}
