import { forwardRef, useEffect, useImperativeHandle, useState } from 'react';
import { useVisuallyHidden } from '../parts/visually-hidden';

export interface AnnouncerHandle {
  say(text: string): void;
}

/** Long enough for a screen reader that is still saying something else. */
const STAYS_MS = 15_000;

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
  useEffect(() => {
    if (said.text === '') return undefined;
    // Said once: who reads the page later must not find a message about what has been mended since.
    const forget = setTimeout(() => {
      setSaid(({ turn }) => ({ text: '', turn }));
    }, STAYS_MS);
    return () => {
      clearTimeout(forget);
    };
  }, [said]);
  return (
    <div role="status" aria-live="polite" className={hidden}>
      <span>{said.turn % 2 === 0 ? said.text : ''}</span>
      <span>{said.turn % 2 === 1 ? said.text : ''}</span>
    </div>
  );
});
