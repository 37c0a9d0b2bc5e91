import { forwardRef, useImperativeHandle, useState } from 'react';
import { useVisuallyHidden } from '../parts/visually-hidden';

export interface AnnouncerHandle {
  say(text: string): void;
}

/**
 * The one live region of the pane. It stands in the page from the start, since screen readers ignore a region that
 * arrives together with its text, and it alternates two places so that the same sentence twice is said twice.
 */
export const Announcer = forwardRef<AnnouncerHandle>(function Announcer(_, ref) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const hidden = useVisuallyHidden();
  useImperativeHandle(ref, () => ({
    say: (text) => {
      setSaid(({ turn }) => ({ text, turn: turn + 1 }));
    },
  }));
  return (
    <div role="status" aria-live="polite" className={hidden}>
      <span>{said.turn % 2 === 0 ? said.text : ''}</span>
      <span>{said.turn % 2 === 1 ? said.text : ''}</span>
    </div>
  );
});
