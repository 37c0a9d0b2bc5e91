import { useEffect } from 'react';

/**
 * Keeps Ctrl+Z to the field that has the keyboard. A browser takes back what was last typed anywhere in the page: whoever presses it
 * to undo what was put in the workbook would lose an answer instead, and what was made of it.
 */
export function useOwnUndo(): void {
  useEffect(() => {
    const keep = (event: InputEvent) => {
      const isStep = event.inputType === 'historyUndo' || event.inputType === 'historyRedo';
      if (isStep && event.target !== document.activeElement) event.preventDefault();
    };
    document.addEventListener('beforeinput', keep);
    return () => {
      document.removeEventListener('beforeinput', keep);
    };
  }, []);
}
