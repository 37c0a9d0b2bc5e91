import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  code: {
    display: 'block',
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
});

/** A formula to read or to copy: one click selects it whole. */
export function CodeLine({ children }: { readonly children: string }): ReactNode {
  return <code className={useStyles().code}>{children}</code>;
}
