import { Link } from '@fluentui/react-link';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../../meting/judge/check-result';
import { isNotYetKnown } from '../../../meting/count/left-out';
import type { MetingResult } from '../../../meting/count/result';
import { useFormats } from '../../app/format';
import { usePane } from '../../app/pane-context';
import { SeverityIcon } from '../../parts/severity';
import type { NationalPosition } from './target';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(8rem, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  figure: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit', fontWeight: 'inherit' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

export interface FiguresProps {
  readonly result: MetingResult;
  readonly target: NationalPosition | null;
  /** In jobs; set by the organisation itself. */
  readonly ownTarget: number | null;
  readonly findings: CheckResult['counts'];
  /** Shows the rows behind the figures. */
  onOpen(): void;
}

/** The figures that matter. Persons are never called jobs, and a result with open mistakes says so. */
export function Figures({ result, target, ownTarget, findings, onOpen }: FiguresProps): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const formats = useFormats();
  const text = words.result;
  const { counted, previous } = result;
  const notYet = isNotYetKnown(result);
  return (
    <>
      {findings.fout > 0 && (
        <p className={styles.note}>
          <SeverityIcon severity="fout" /> {text.stillErrors(findings.fout)}
        </p>
      )}
      {/* Where the answer for the annual report stands below, it says so itself. */}
      {result.year === null && result.leftOut.rows > 0 && (
        <p className={styles.note}>
          <SeverityIcon severity="waarschuwing" />{' '}
          {text.leftOut(
            formats.count(result.leftOut.rows),
            formats.jobs(result.leftOut.jobs),
            result.leftOut.unknown === 0 ? null : formats.count(result.leftOut.unknown),
          )}
        </p>
      )}
      {/* No row counts yet: what stood here would look like an outcome. */}
      {notYet && <p className={styles.note}>{text.notYet}</p>}
      {!notYet && (
        <dl className={styles.list}>
          <Figure
            name={text.jobs}
            value={formats.jobs(counted.jobs)}
            onOpen={onOpen}
            note={
              previous.jobs === null
                ? text.noPrevious
                : text.change(formats.change(counted.jobs - previous.jobs))
            }
          />
          <Figure
            name={text.persons}
            value={formats.count(counted.persons)}
            onOpen={onOpen}
            note={
              previous.persons === null
                ? null
                : text.change(formats.countChange(counted.persons - previous.persons))
            }
          />
          <Figure
            name={text.hours}
            value={formats.hours(counted.hours)}
            onOpen={onOpen}
            note={text.fromRows(formats.count(counted.rows))}
          />
          {target && (
            <Figure
              name={text.increase}
              value={formats.change(target.increase)}
              note={text.sinceNulmeting(formats.count(target.nulmeting))}
            />
          )}
          {ownTarget !== null && (
            <Figure
              name={text.againstOwnTarget}
              value={formats.percent(counted.jobs / ownTarget)}
              note={
                counted.jobs >= ownTarget
                  ? text.ownTargetMet(formats.hours(ownTarget))
                  : text.ownTargetShort(formats.jobs(ownTarget - counted.jobs), formats.hours(ownTarget))
              }
            />
          )}
          {target && (
            <Figure
              name={text.againstTarget}
              value={formats.percent(target.realisation)}
              note={
                target.met
                  ? text.targetMet(formats.count(target.target))
                  : text.targetShort(formats.count(target.shortfall), formats.count(target.target))
              }
            />
          )}
        </dl>
      )}
    </>
  );
}

function Figure({
  name,
  value,
  note,
  onOpen,
}: {
  readonly name: string;
  readonly value: string;
  readonly note: string | null;
  readonly onOpen?: () => void;
}): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>
        {onOpen ? (
          <Link
            as="button"
            className={styles.link}
            aria-label={words.result.openFigure(name, value)}
            onClick={onOpen}
          >
            {value}
          </Link>
        ) : (
          value
        )}
      </dd>
      {note !== null && <dd className={styles.note}>{note}</dd>}
    </div>
  );
}
