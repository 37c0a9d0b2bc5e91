import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ArrowClockwise16Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { CheckResult } from '../../../meting/judge/check-result';
import type { FindingGroup } from '../../../meting/judge/finding';
import { usePane } from '../../app/pane-context';
import { groupId, inOrder, nextOpen, openIn } from '../../findings/tasks';
import type { FixPlan } from '../../fixes/plan-fixes';
import { Disclosure } from '../../parts/disclosure';
import { useRuleBook } from '../../rules/use-rule-book';
import type { CheckJob } from '../../state/check-store';
import { AnnotatedCopy } from './annotated-copy';
import { everything, FindingFilters, isChosen } from './finding-filters';
import { GroupCard } from './group-card';
import { Instruction } from './instruction';
import { MarkButtons } from './mark-buttons';
import { canBeMended, OpenToMend } from './open-to-mend';
import { ProgressLine } from './progress-line';
import { WhatNow } from './what-now';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
});

export interface FindingsProps {
  readonly job: CheckJob;
  readonly result: CheckResult;
}

/** The findings, one card a cause, what unblocks most first; one is open, and when that is done the next opens. */
export function Findings({ job, result }: FindingsProps): ReactNode {
  const { words, checks, announce } = usePane();
  const styles = useStyles();
  const book = useRuleBook();
  const [choice, setChoice] = useState(everything);
  const [repaired, setRepaired] = useState<{ readonly plan: FixPlan; readonly group: string } | null>(null);
  const text = words.check;

  const groups = useMemo(() => inOrder(result.groups), [result]);
  const shown = useMemo(
    () => (book ? groups.filter((group) => isChosen(group, choice, book)) : []),
    [groups, choice, book],
  );
  const { opened, focused, isDone, open, goOn, returnTo } = useOpened(groups);
  if (!book) return null;
  return (
    <>
      <ProgressLine
        job={job}
        result={result}
        repaired={repaired?.plan ?? null}
        onUndone={() => {
          if (repaired) returnTo(repaired.group);
          setRepaired(null);
        }}
      />
      <WhatNow job={job} result={result} focused={isDone} />
      {job.file && canBeMended(job.file) && groups.some((group) => openIn(group) > 0) && (
        <OpenToMend file={job.file} />
      )}
      {job.file && <AnnotatedCopy key={job.id} job={job} result={result} />}
      {shown.length === 0 && groups.length > 0 && <Text>{text.noneShown}</Text>}
      <ul className={styles.list}>
        {shown.map((group) => {
          const id = groupId(group);
          return (
            <li key={id}>
              <GroupCard
                group={group}
                title={book.title(group.rule)}
                open={id === opened}
                focused={id === focused}
                onToggle={() => {
                  open(id === opened ? null : id);
                }}
              >
                <Instruction
                  job={job}
                  result={result}
                  group={group}
                  book={book}
                  onRepaired={(plan) => {
                    setRepaired({ plan, group: id });
                    announce(words.fix.done(plan.fixes.length));
                    goOn();
                    checks.recheck(job.id);
                  }}
                  onExplained={goOn}
                />
              </GroupCard>
            </li>
          );
        })}
      </ul>
      <Disclosure title={text.tools}>
        {groups.length > 1 && <FindingFilters groups={groups} choice={choice} onChange={setChoice} />}
        {groups.length > 1 && (
          <Text size={200} role="status">
            {text.shown(shown.length, groups.length)}
          </Text>
        )}
        {groups.length > 0 && job.file === null && <MarkButtons result={result} book={book} />}
        {job.state === 'done' && !job.outdated && (
          <div>
            <Button
              size="small"
              icon={<ArrowClockwise16Regular />}
              onClick={() => {
                checks.recheck(job.id);
              }}
            >
              {text.again}
            </Button>
          </div>
        )}
      </Disclosure>
    </>
  );
}

interface Opened {
  readonly opened: string | null;
  /** The card to which the keyboard goes: only after the reader did something to the one before. */
  readonly focused: string | null;
  /** The last one was seen to in the pane. */
  readonly isDone: boolean;
  open(id: string | null): void;
  /** Says that the open one has been seen to: the next takes the keyboard along. */
  goOn(): void;
  /** Opens one that is there again, or will be after the next check; the keyboard goes there. */
  returnTo(id: string): void;
}

/** Which cause is open: the first that asks for something, until the reader chooses; after that the next. */
function useOpened(groups: readonly FindingGroup[]): Opened {
  const [opened, setOpened] = useState(() => nextOpen([], '', groups));
  const [focused, setFocused] = useState<string | null>(null);
  const [isDone, setDone] = useState(false);
  const before = useRef(groups);
  const takesKeyboard = useRef(false);
  // Who went on in the sheet stays there: the keyboard comes along only with who waits in the pane.
  useEffect(() => {
    const left = () => {
      takesKeyboard.current = false;
    };
    window.addEventListener('blur', left);
    return () => {
      window.removeEventListener('blur', left);
    };
  }, []);
  useEffect(() => {
    const known = before.current;
    before.current = groups;
    if (known === groups) return;
    const isOpen = (all: readonly FindingGroup[]) =>
      all.some((group) => groupId(group) === opened && openIn(group) > 0);
    // What was open and asked for something, and now asks no more, is done.
    if (opened === null || !isOpen(known) || isOpen(groups)) return;
    const next = nextOpen(known.map(groupId), opened, groups);
    setOpened(next);
    setFocused(takesKeyboard.current ? next : null);
    setDone(takesKeyboard.current && next === null);
    takesKeyboard.current = false;
  }, [groups, opened]);
  return {
    opened,
    focused,
    isDone,
    open: (id) => {
      setOpened(id);
      setFocused(null);
    },
    goOn: () => {
      takesKeyboard.current = true;
    },
    returnTo: (id) => {
      setOpened(id);
      setFocused(id);
    },
  };
}
