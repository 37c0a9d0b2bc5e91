import { useEffect, useRef, useState, type RefObject } from 'react';

/**
 * Takes whoever pressed a button to the first field that has to be filled in otherwise, once its sentence stands beside it.
 *
 * @returns the form, and what to call after it was found wrong
 */
export function useFirstWrong<T extends HTMLElement>(): readonly [form: RefObject<T>, go: () => void] {
  const form = useRef<T>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (attempt === 0) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const control = wrong?.matches('input, select, textarea')
      ? wrong
      : wrong?.querySelector<HTMLElement>('input:checked, input');
    control?.focus();
  }, [attempt]);
  const go = () => {
    setAttempt((before) => before + 1);
  };
  return [form, go];
}
