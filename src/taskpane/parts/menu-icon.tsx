import type { ReactNode } from 'react';

/** Three lines, or a cross when the menu is open. Drawn here: the icon library would come along for these two alone. */
export function MenuIcon({ open }: { readonly open: boolean }): ReactNode {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={open ? 'M4.5 4.5l11 11M15.5 4.5l-11 11' : 'M2.5 4.5h15M2.5 9.5h15M2.5 14.5h15'}
        stroke="currentColor"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
}
