import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  Info16Filled,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Severity } from '../../meting/judge/finding';

const useStyles = makeStyles({
  icon: { flexShrink: 0, verticalAlign: 'text-bottom' },
  fout: { color: tokens.colorStatusDangerForeground1 },
  waarschuwing: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

/** A shape for each severity: never colour alone. The word always stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity | 'good' }): ReactNode {
  const styles = useStyles();
  const className = mergeClasses(styles.icon, styles[severity]);
  switch (severity) {
    case 'fout':
      return <DismissCircle16Filled className={className} aria-hidden />;
    case 'waarschuwing':
      return <Warning16Filled className={className} aria-hidden />;
    case 'info':
      return <Info16Filled className={className} aria-hidden />;
    case 'good':
      return <CheckmarkCircle16Filled className={className} aria-hidden />;
  }
}
