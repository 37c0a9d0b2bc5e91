import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Location16Regular, WrenchRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { addressOf } from '../../../host/a1';
import type { CheckResult } from '../../../meting/judge/check-result';
import type { Finding, FindingGroup } from '../../../meting/judge/finding';
import type { CellRef } from '../../../meting/form/cell-ref';
import { realSheet } from '../../../meting/judge/masked-outcome';
import { usePane } from '../../app/pane-context';
import { openIn } from '../../findings/tasks';
import { placeAt, placesIn } from '../../findings/places';
import type { FixPlan } from '../../fixes/plan-fixes';
import { FailureNote } from '../../parts/failure-note';
import type { RuleBook } from '../../rules/use-rule-book';
import type { CheckJob } from '../../state/check-store';
import { toFailure, type Failure } from '../../worker/remote';
import { ExampleGrid } from './example-grid';
import { ExplainHere } from './explain-here';
import { Places } from './places';
import { RepairPreview } from './repair-preview';
import { useRepair } from './use-repair';
import { WhyHere } from './why-here';

const useStyles = makeStyles({
  todo: { margin: 0, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
});

/** So many other cells of one finding have a button of their own. */
const othersAtMost = 5;

export interface InstructionProps {
  readonly job: CheckJob;
  readonly result: CheckResult;
  readonly group: FindingGroup;
  readonly book: RuleBook;
  readonly onRepaired: (plan: FixPlan) => void;
  readonly onExplained: () => void;
}

/** What was found and what to do about one cause, place after place; why it matters is folded away. */
export function Instruction(props: InstructionProps): ReactNode {
  const { job, result, group, book, onRepaired, onExplained } = props;
  const { words, host, announce } = usePane();
  const styles = useStyles();
  const [address, setAddress] = useState<string>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const text = words.check;
  const sheet = result.sheets.find(({ name }) => name === group.sheet);
  const {
    plan,
    waits,
    failure: notRepaired,
    repair,
  } = useRepair(group, result, job.file ? undefined : sheet, realSheet(result, group.sheet), onRepaired);
  const { ranges, examples } = group;
  const all = placesIn(ranges);
  const index = Math.min(indexOf(ranges, all, address), all - 1);
  const place = placeAt(ranges, index);
  const [first] = examples;
  if (!place)
    return (
      <>
        {first && <Said told={first} book={book} />}
        <WhyHere group={group} example={first} book={book} />
      </>
    );

  const cell: CellRef = { sheet: group.sheet, ...place };
  const example = examples.find(({ cells: [first] }) => first !== undefined && isSame(first, cell));
  const told = example ?? first;
  const others = (example?.cells ?? []).filter((each) => !isSame(each, cell)).slice(0, othersAtMost);
  const heading = sheet?.mapped.find((mapped) => mapped.index === cell.column)?.heading;
  const isOpenWorkbook = job.file === null;

  const goTo = (to: CellRef, withKeyboard: boolean) => {
    setFailure(null);
    host.select({ ...to, sheet: realSheet(result, to.sheet), rows: 1, columns: 1 }, { withKeyboard }).then(
      () => {
        announce(text.wentTo(to.sheet, nameOf(to)));
      },
      (error: unknown) => {
        setFailure(toFailure(error));
      },
    );
  };
  const show = (next: number) => {
    const to = placeAt(ranges, next);
    if (!to) return;
    setAddress(nameOf(to));
    // Who looks at one place after the other stays at the button for the next.
    if (isOpenWorkbook) goTo({ sheet: group.sheet, ...to }, false);
  };

  return (
    <>
      {told && (
        <Said told={told} book={book}>
          <Text weight="semibold">{text.at(nameOf(cell), heading ?? '')}</Text>{' '}
          {told === example ? '' : `${text.likeAt(firstCell(told))} `}
        </Said>
      )}
      <div className={styles.row}>
        {isOpenWorkbook && (
          <Button
            size="small"
            appearance={plan ? 'secondary' : 'primary'}
            icon={<Location16Regular />}
            onClick={() => {
              goTo(cell, true);
            }}
          >
            {text.goTo(nameOf(cell))}
          </Button>
        )}
        {plan && (
          <Button size="small" appearance="primary" icon={<WrenchRegular />} onClick={() => void repair()}>
            {words.fix.repair}
          </Button>
        )}
        {all > 1 && (
          <Button
            size="small"
            onClick={() => {
              show((index + 1) % all);
            }}
          >
            {text.next}
          </Button>
        )}
        {all > 1 && <Text size={200}>{text.placeOf(index + 1, all)}</Text>}
      </div>
      {failure && <FailureNote title={text.goFailed} failure={failure} />}
      {plan && <RepairPreview plan={plan} />}
      {waits && <Text size={200}>{words.fix.waits}</Text>}
      {notRepaired && <FailureNote title={words.fix.failed} failure={notRepaired} />}
      <ExampleGrid
        job={job}
        sheet={sheet}
        first={cell}
        cells={example?.cells ?? [cell]}
        severity={group.severity}
      />
      {isOpenWorkbook && others.length > 0 && (
        <div className={styles.row}>
          <Text size={200}>{text.others}</Text>
          {others.map((other) => (
            <Button
              key={`${other.sheet} ${nameOf(other)}`}
              size="small"
              onClick={() => {
                goTo(other, true);
              }}
            >
              {text.goTo(placeName(other, cell))}
            </Button>
          ))}
        </div>
      )}
      {isOpenWorkbook && group.severity === 'waarschuwing' && openIn(group) > 0 && (
        <ExplainHere job={job} group={group} onExplained={onExplained} />
      )}
      {all > 1 && (
        <Places
          ranges={ranges}
          {...(isOpenWorkbook && {
            onGo: (range: string) => {
              show(indexOf(ranges, all, range));
            },
          })}
        />
      )}
      <WhyHere group={group} example={told} book={book} />
    </>
  );
}

/** What was found, with its numbers, and what to do about it. */
function Said({
  told,
  book,
  children,
}: {
  readonly told: Finding;
  readonly book: RuleBook;
  readonly children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { what, todo } = book.explain(told);
  return (
    <>
      <p className={styles.todo}>
        {children}
        {what}
      </p>
      <p className={styles.todo}>{todo}</p>
    </>
  );
}

const nameOf = ({ row, column }: Pick<CellRef, 'row' | 'column'>): string =>
  addressOf({ row, column, rows: 1, columns: 1 });

function isSame(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

function firstCell({ cells: [first] }: Finding): string {
  return first ? nameOf(first) : '';
}

/** Another sheet is named; the own one goes without saying. */
function placeName(cell: CellRef, beside: CellRef): string {
  return cell.sheet === beside.sheet ? nameOf(cell) : `${cell.sheet} ${nameOf(cell)}`;
}

/** Where an address, or the first cell of a range, comes; the first place where it is not among them any more. */
function indexOf(ranges: readonly string[], all: number, address: string | undefined): number {
  const wanted = address?.split(':')[0];
  for (let index = 0; wanted !== undefined && index < all; index++) {
    const place = placeAt(ranges, index);
    if (place && nameOf(place) === wanted) return index;
  }
  return 0;
}
