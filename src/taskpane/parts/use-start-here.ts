import { useEffect, useRef, type RefObject } from 'react';

/** Reading starts at this heading when it appears: a page of a catalogue opens at its top, not where the list was. */
export function useStartHere<T extends HTMLElement>(): RefObject<T> {
  const heading = useRef<T>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo?.(0, 0);
  }, []);
  return heading;
}
