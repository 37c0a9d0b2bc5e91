import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { FindingGroup } from '../../../meting/judge/finding';
import { usePane } from '../../app/pane-context';
import { SeverityIcon } from '../../parts/severity';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  head: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: tokens.spacingHorizontalS,
    textAlign: 'left',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: 'none',
    cursor: 'pointer',
    // A line, not a colour: the hover colours of high contrast belong to text of one colour.
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { paddingTop: '2px' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  place: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

export interface GroupCardProps {
  readonly group: FindingGroup;
  readonly title: string;
  readonly open: boolean;
  /** The reader goes on from here: the keyboard comes along. */
  readonly focused: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One cause: closed it says what and how often, open it says what to do. */
export function GroupCard({ group, title, open, focused, onToggle, children }: GroupCardProps): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const body = useId();
  const head = useRef<HTMLButtonElement>(null);
  const text = words.check;
  useEffect(() => {
    if (focused) head.current?.focus();
  }, [focused]);
  return (
    <article className={styles.card} aria-label={`${words.severity.names[group.severity]}: ${title}`}>
      <h3 className={styles.title}>
        <button
          ref={head}
          type="button"
          className={styles.head}
          aria-expanded={open}
          aria-controls={body}
          onClick={onToggle}
        >
          <span className={styles.icon}>
            <SeverityIcon severity={group.severity} />
          </span>
          <span>
            <span className={styles.name}>{title}</span>
            <span className={styles.place}>
              {words.severity.names[group.severity]} · {text.times(group.count)} · {cellsOf(group)}
              {group.explained > 0 && <> · {text.explained(group.explained, group.count)}</>}
            </span>
          </span>
          <span className={styles.icon}>
            {open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
          </span>
        </button>
      </h3>
      <div id={body} hidden={!open} className={open ? styles.body : undefined}>
        {open && children}
      </div>
    </article>
  );
}

function cellsOf({ sheet, ranges }: FindingGroup): string {
  const [first = '', ...others] = ranges;
  return `${sheet} ${first}${others.length > 0 ? ' …' : ''}`;
}
