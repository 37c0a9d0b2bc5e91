import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../../meting/check-result';
import type { MetingResult } from '../../../meting/result';
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
  note: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

export interface FiguresProps {
  readonly result: MetingResult;
  readonly target: NationalPosition | null;
  readonly findings: CheckResult['counts'];
}

/** The figures that matter. Persons are never called jobs, and a result with open mistakes says so. */
export function Figures({ result, target, findings }: FiguresProps): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const formats = useFormats();
  const text = words.result;
  const { counted, previous } = result;
  return (
    <>
      {findings.fout > 0 && (
        <p className={styles.note}>
          <SeverityIcon severity="fout" /> {text.stillErrors(findings.fout)}
        </p>
      )}
      <dl className={styles.list}>
        <Figure
          name={text.jobs}
          value={formats.jobs(counted.jobs)}
          note={
            previous.jobs === null
              ? text.noPrevious
              : text.change(formats.change(counted.jobs - previous.jobs))
          }
        />
        <Figure
          name={text.persons}
          value={formats.count(counted.persons)}
          note={
            previous.persons === null
              ? null
              : text.change(formats.change(counted.persons - previous.persons).replace(/[.,]00$/, ''))
          }
        />
        <Figure
          name={text.hours}
          value={formats.hours(counted.hours)}
          note={text.fromRows(formats.count(counted.rows))}
        />
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
    </>
  );
}

function Figure({
  name,
  value,
  note,
}: {
  readonly name: string;
  readonly value: string;
  readonly note: string | null;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      {note !== null && <dd className={styles.note}>{note}</dd>}
    </div>
  );
}
