import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

/** The box in which something more is asked within a step. */
export const useFormBox = makeStyles({
  form: {
    // The name of the screen stays above it.
    scrollMarginTop: '56px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});
