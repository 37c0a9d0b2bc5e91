import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import type { PersonWords } from '../../../locales/nl/person';
import { writtenDay } from '../../../locales/written-day';
import { maskBsnCell } from '../../../privacy/bsn';
import { dayFilledIn } from '../../../meting/form/days';
import { usePane } from '../../app/pane-context';
import { rowOf, type OpenMeting } from '../../person/open-meting';
import {
  bsnIn,
  PERSON_STEPS,
  problemOf,
  WORK_KINDS,
  type PersonDraft,
  type PersonStep,
} from '../../person/person-draft';
import type { Editing } from './use-people';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalS },
  name: { color: tokens.colorNeutralForeground2, gridColumn: 1 },
  value: { margin: 0, gridColumn: 1 },
  change: { gridColumn: 2, gridRow: '1 / span 2', alignSelf: 'center' },
});

export interface OverviewProps {
  readonly text: PersonWords;
  readonly meting: OpenMeting;
  readonly editing: Editing;
  readonly draft: PersonDraft;
  readonly onChange: (step: PersonStep) => void;
}

/** All answers, each with a way to change it, and what the user should know before they are written. */
export function Overview({ text, meting, editing, draft, onChange }: OverviewProps): ReactNode {
  const styles = useStyles();
  const { language } = usePane().words;
  const already = editing.row === null ? rowOf(meting, bsnIn(draft), dayFilledIn(draft.first)) : null;
  return (
    <>
      <dl className={styles.list}>
        {PERSON_STEPS.map((step) => {
          const problem = problemOf(step, draft);
          return (
            <div key={step} className={styles.line}>
              <dt className={styles.name}>{text.answers[step]}</dt>
              <dd className={styles.value}>
                {problem === null ? answerOf(step, draft, text, language) : text.problems[problem]}
              </dd>
              <dd className={styles.change}>
                <Button
                  size="small"
                  aria-label={text.change(text.titles[step])}
                  onClick={() => {
                    onChange(step);
                  }}
                >
                  {text.edit}
                </Button>
              </dd>
            </div>
          );
        })}
      </dl>
      {draft.registered === 'N' && <Note>{text.notCounting}</Note>}
      {already !== null && <Note>{text.already(already)}</Note>}
    </>
  );
}

function Note({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

function answerOf(step: PersonStep, draft: PersonDraft, text: PersonWords, language: 'nl' | 'en'): string {
  const day = (iso: string) => writtenDay(iso, language);
  switch (step) {
    case 'work': {
      const known = WORK_KINDS.find((code) => code === draft.aard);
      return known === undefined ? text.otherWork(draft.aard) : text.work[known];
    }
    case 'bsn':
      return draft.bsn === '' ? text.empty : maskBsnCell(String(bsnIn(draft)).padStart(9, '0'));
    case 'register': {
      const said = draft.registered === '' ? text.empty : text.registered[draft.registered];
      const days = [draft.from, draft.until].filter((iso) => iso !== '').map(day);
      return days.length === 0 ? said : `${said} (${days.join(' – ')})`;
    }
    case 'hours':
      return draft.hours;
    case 'month':
      return `${day(draft.first)} – ${day(draft.last)}`;
    case 'permanent':
      return draft.permanent === '' ? text.empty : text.permanent[draft.permanent];
  }
}
