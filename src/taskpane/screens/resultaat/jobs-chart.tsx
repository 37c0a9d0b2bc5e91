import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import { shownSectors, type MetingResult } from '../../../meting/count/result';
import { useFormats } from '../../app/format';
import { usePane } from '../../app/pane-context';
import type { Goal } from './write-result-sheet';

const useStyles = makeStyles({
  chart: { width: '100%', height: 'auto', display: 'block' },
  text: { fill: tokens.colorNeutralForeground1, fontSize: '11px', fontFamily: tokens.fontFamilyBase },
  formeel: { fill: tokens.colorBrandBackground, stroke: tokens.colorNeutralForeground1, strokeWidth: '0.5' },
  inleen: { fill: 'url(#inleen-lines)', stroke: tokens.colorNeutralForeground1, strokeWidth: '0.5' },
  lines: { stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5' },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1' },
  goal: { stroke: tokens.colorNeutralForeground1, strokeWidth: '2', strokeDasharray: '5 3' },
});

const width = 296;
const left = 62;
const right = 52;
const barHeight = 22;
const gap = 14;

/**
 * Jobs by sector as bars, formal plain and lent hatched: told apart without colour. Where there is a target its
 * line stands in it. All its figures stand in the table above as text.
 */
export function JobsChart({
  result,
  goal: target,
}: {
  readonly result: MetingResult;
  /** `null` where there is no target. */
  readonly goal: Goal | null;
}): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const formats = useFormats();
  const text = words.result;
  const { cells } = result.tabel1;
  const goal = target?.jobs ?? null;
  const goalName = target?.name ?? '';
  const bars = shownSectors(result).map((sector) => ({
    sector,
    formeel: Math.max(0, cells.formeel[sector].jobs),
    inleen: Math.max(0, cells.inleen[sector].jobs),
    total: cells.totaal[sector].jobs,
  }));
  const most = Math.max(1, goal ?? 0, ...bars.map(({ formeel, inleen }) => formeel + inleen));
  const scale = (width - left - right) / most;
  const height = 30 + bars.length * (barHeight + gap) + (goal === null ? 0 : 18);
  const spoken = bars.map(({ sector, total }) => `${text.sectors[sector]} ${formats.jobs(total)}`).join(', ');
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${text.chart}: ${spoken}${goal === null ? '' : `. ${goalName} ${formats.count(goal)}`}`}
    >
      <defs>
        <pattern
          id="inleen-lines"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" y1="0" x2="0" y2="5" className={styles.lines} />
        </pattern>
      </defs>
      <rect x={left} y="4" width="12" height="12" className={styles.formeel} />
      <text x={left + 16} y="14" className={styles.text}>
        {text.forms.formeel}
      </text>
      <rect x={left + 90} y="4" width="12" height="12" className={styles.inleen} />
      <text x={left + 106} y="14" className={styles.text}>
        {text.forms.inleen}
      </text>
      {bars.map(({ sector, formeel, inleen, total }, index) => {
        const y = 30 + index * (barHeight + gap);
        return (
          <g key={sector}>
            <text x="0" y={y + 15} className={styles.text}>
              {text.sectors[sector]}
            </text>
            <rect x={left} y={y} width={formeel * scale} height={barHeight} className={styles.formeel} />
            <rect
              x={left + formeel * scale}
              y={y}
              width={inleen * scale}
              height={barHeight}
              className={styles.inleen}
            />
            <text x={left + (formeel + inleen) * scale + 4} y={y + 15} className={styles.text}>
              {formats.jobs(total)}
            </text>
          </g>
        );
      })}
      <line x1={left} y1="26" x2={left} y2={30 + bars.length * (barHeight + gap)} className={styles.axis} />
      {goal !== null && (
        <>
          <line
            x1={left + goal * scale}
            y1="22"
            x2={left + goal * scale}
            y2={30 + bars.length * (barHeight + gap)}
            className={styles.goal}
          />
          <text x={left + goal * scale} y={height - 4} textAnchor="end" className={styles.text}>
            {goalName} {formats.count(goal)}
          </text>
        </>
      )}
    </svg>
  );
}
