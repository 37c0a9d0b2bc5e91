import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  busy: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  ring: {
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '24px',
    height: '24px',
    border: `3px solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusCircular,
    animationName: { from: { transform: 'rotate(0deg)' }, to: { transform: 'rotate(360deg)' } },
    animationDuration: '1.5s',
    animationTimingFunction: 'linear',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
    '@media (forced-colors: active)': { borderTopColor: 'Highlight' },
  },
});

/** Work of unknown length. Our own ring: Fluent's would weigh a tenth of what the first screen fetches. */
export function Busy({ label }: { readonly label: string }): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.busy} role="progressbar" aria-labelledby={id}>
      <span className={styles.ring} />
      <span id={id}>{label}</span>
    </div>
  );
}
