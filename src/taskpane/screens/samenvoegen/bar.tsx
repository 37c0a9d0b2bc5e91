import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  track: {
    height: '8px',
    backgroundColor: tokens.colorNeutralBackground4,
    borderRadius: tokens.borderRadiusSmall,
    // Colours are left out where the contrast is forced: then a line shows how far it goes.
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fill: { height: '100%', backgroundColor: tokens.colorBrandBackground },
});

/** How much a figure is of another, as a bar. The figure itself always stands beside it. */
export function Bar({ share }: { readonly share: number }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden>
      <div className={styles.fill} style={{ width: `${String(Math.max(0, Math.min(1, share)) * 100)}%` }} />
    </div>
  );
}
