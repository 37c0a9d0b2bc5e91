import { makeStyles } from '@griffel/react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** A class for text that only a screen reader meets. */
export function useVisuallyHidden(): string {
  return useStyles().hidden;
}
