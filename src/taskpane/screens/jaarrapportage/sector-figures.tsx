import { Text } from '@fluentui/react-text';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import { governmentSectorCodes } from '../../../law';
import { jobsIn, type YearReport } from '../../../meting/form/year-report';
import { maskBsns } from '../../../privacy/bsn';
import { jobsFormatOf } from '../../../report/jobs-format';
import type { YearReportTexts } from './words';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  together: { borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    '::first-letter': { textTransform: 'uppercase' },
  },
  // Side by side where there is room for it: two in the narrowest pane.
  figures: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(8rem, 1fr))',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  figure: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '6px' },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums' },
});

type Line = YearReport['all'] | YearReport['sectors'][number];

/** What all reported together and then every sector: its figures under its name, and its explanation. */
export function SectorFigures({
  report: { sectors, all },
  texts: { screen: text, report: words },
  nameOf,
}: {
  readonly report: YearReport;
  readonly texts: YearReportTexts;
  readonly nameOf: (sector: YearReport['sectors'][number]['sector']) => string;
}): ReactNode {
  const styles = useStyles();
  const inJobs = jobsFormatOf(jobsIn({ sectors, all }), words.language);
  const [target = '', formal = '', lent = '', total = '', , change = '', , missing = ''] = words.columns;
  const figures = (line: Line) =>
    (
      [
        [target, line.target],
        [total, line.total],
        [formal, line.formal],
        [missing, line.missing],
        [lent, line.lent],
        [change, line.change],
      ] as const
    ).map(([label, value]) => (
      <div key={label} className={styles.figure}>
        <dt className={styles.label}>{label}</dt>
        <dd className={styles.value}>{value === null ? words.unknown : inJobs.format(value)}</dd>
      </div>
    ));
  const caption = text.caption(sectors.length, governmentSectorCodes.length);
  return (
    <>
      <Text size={200}>{caption}</Text>
      <ul className={styles.list} aria-label={caption}>
        <li className={mergeClasses(styles.line, styles.together)}>
          <h3 className={styles.name}>{words.together}</h3>
          <dl className={styles.figures}>{figures(all)}</dl>
        </li>
        {sectors.map((line) => (
          <li key={line.sector} className={styles.line}>
            <h3 className={styles.name}>{nameOf(line.sector)}</h3>
            <dl className={styles.figures}>{figures(line)}</dl>
            {line.explanation !== '' && (
              <Text size={200}>
                {words.explanation}: {maskBsns(line.explanation)}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
