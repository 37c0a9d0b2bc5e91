import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import { maskBsns } from '../../../privacy/bsn';
import { usePane } from '../../app/pane-context';
import type { OpenWorkbook } from '../../checker/checker';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** Below this the template is a guess, and said to be one. */
const SURE = 0.9;

/** Kind, organisation, year and rows of the open workbook. */
export function WhatIsOpen({ seen }: { readonly seen: OpenWorkbook }): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const text = words.start;
  const { kind, confidence } = seen.template;
  const lines: readonly (readonly [string, string])[] = [
    [text.kind, kind === null ? text.kinds.eigen : sure(text.kinds[kind], confidence)],
    ...given(text.organisation, seen.organisation === null ? null : maskBsns(seen.organisation)),
    ...given(text.year, seen.year === null ? null : String(seen.year)),
    ...(seen.metingen.length > 0
      ? [
          [
            text.rows,
            text.rowsOn(
              seen.rows,
              seen.metingen.map(({ sheet }) => maskBsns(sheet)),
            ),
          ] as const,
        ]
      : []),
  ];
  return (
    <dl className={styles.list} aria-label={text.whatItIs}>
      {lines.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );

  /** What Opgave leaves open is asked for in an empty workbook only: of one with rows the check says what is missing. */
  function given(name: string, value: string | null): readonly (readonly [string, string])[] {
    if (value !== null) return [[name, value]];
    return seen.rows > 0 ? [] : [[name, text.notGiven]];
  }

  function sure(name: string, confident: number): string {
    return confident >= SURE ? name : `${name} ${text.notSure}`;
  }
}
