import { ToggleButton } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState, type ReactNode } from 'react';
import { publishedLaw, sectorsAndTotal, valueOn, yearEnd, type SectorOrTotal } from '../../../law';
import type { ScenarioWords } from '../../../locales/nl/scenario';
import { useFormats } from '../../app/format';
import { DataTable } from '../../parts/data-table';
import { Disclosure } from '../../parts/disclosure';
import { Section } from '../../parts/section';
import { lastPublishedYear } from './write-scenario-sheet';

const useStyles = makeStyles({
  toggles: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chart: { width: '100%', maxWidth: '32rem', height: 'auto', display: 'block' },
  text: { fill: tokens.colorNeutralForeground1, fontSize: '11px', fontFamily: tokens.fontFamilyBase },
  bar: { fill: tokens.colorBrandBackground, stroke: tokens.colorNeutralForeground1, strokeWidth: '0.5' },
  target: { fill: 'none', stroke: tokens.colorNeutralForeground1, strokeWidth: '2', strokeDasharray: '5 3' },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1' },
});

interface Point {
  readonly year: number;
  /** `null` where nothing was published. */
  readonly jobs: number | null;
  readonly target: number | null;
}

const firstYear = 2015;
const width = 296;
const height = 150;
const top = 24;
const bottom = 18;

/** The published result against the target by year: bars and a dashed line, told apart without colour; its figures as a table. */
export function ResultPicture({ words: { picture: text } }: { readonly words: ScenarioWords }): ReactNode {
  const styles = useStyles();
  const formats = useFormats();
  const [sector, setSector] = useState<SectorOrTotal>('totaal');
  const points = pointsOf(sector);
  const most = Math.max(1, ...points.flatMap(({ jobs, target }) => [jobs ?? 0, target ?? 0]));
  const step = width / points.length;
  const y = (jobs: number) => height - bottom - (jobs / most) * (height - bottom - top);
  const line = points
    .flatMap(({ target }, index) =>
      target === null ? [] : [`${String(index * step + step / 2)},${String(y(target))}`],
    )
    .join(' ');
  const shown = (jobs: number | null) => (jobs === null ? text.none : formats.count(jobs));
  const last = points.filter(({ jobs }) => jobs !== null).at(-1);
  const name = text.sectors[sector];
  return (
    <Section title={text.title}>
      <div className={styles.toggles} role="group" aria-label={text.sector}>
        {sectorsAndTotal.map((each) => (
          <ToggleButton
            key={each}
            size="small"
            checked={each === sector}
            onClick={() => {
              setSector(each);
            }}
          >
            {text.sectors[each]}
          </ToggleButton>
        ))}
      </div>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        role="img"
        aria-label={last && text.spoken(name, String(last.year), shown(last.jobs), shown(last.target))}
      >
        <rect x="0" y="4" width="12" height="12" className={styles.bar} />
        <text x="16" y="14" className={styles.text}>
          {text.realisation}
        </text>
        <line x1="110" y1="10" x2="136" y2="10" className={styles.target} />
        <text x="142" y="14" className={styles.text}>
          {text.target}
        </text>
        {points.map(({ year, jobs }, index) => (
          <g key={year}>
            {jobs !== null && (
              <rect
                x={index * step + step * 0.15}
                y={y(jobs)}
                width={step * 0.7}
                height={height - bottom - y(jobs)}
                className={styles.bar}
              />
            )}
            <text x={index * step + step / 2} y={height - 5} textAnchor="middle" className={styles.text}>
              {`’${String(year).slice(2)}`}
            </text>
          </g>
        ))}
        <line x1="0" y1={height - bottom} x2={width} y2={height - bottom} className={styles.axis} />
        <polyline points={line} className={styles.target} />
      </svg>
      <Disclosure title={text.table}>
        <DataTable
          caption={text.caption(name)}
          headings={[text.year, text.realisation, text.target, text.short]}
          rows={points.map(({ year, jobs, target }) => ({
            key: String(year),
            cells: [
              String(year),
              shown(jobs),
              shown(target),
              jobs === null || target === null
                ? ''
                : `${jobs > target ? '+' : ''}${formats.count(jobs - target)}`,
            ],
          }))}
        />
      </Disclosure>
    </Section>
  );
}

/** The years of which the target or the result is known, up to the year after the last result. */
function pointsOf(sector: SectorOrTotal): readonly Point[] {
  const valueIn = (name: string, year: number): number | null => {
    const series = publishedLaw.get(name);
    const value = series && valueOn(series, yearEnd(year));
    return value === undefined ? null : Number(value.value);
  };
  const last = lastPublishedYear() + 1;
  return Array.from({ length: last - firstYear + 1 }, (_, index) => firstYear + index).map((year) => ({
    year,
    jobs: valueIn(`realisatie.${sector}.totaal`, year),
    target: valueIn(`doelstelling.${sector}`, year),
  }));
}
