import { useEffect, type RefObject } from 'react';

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]):not([hidden]), select, textarea, summary, [tabindex="0"]';

/**
 * Keeps the keyboard where the user was. A button that goes once it has done its work ("stop", "propose a fix") would
 * take the focus with it, and who does not use a mouse would be at the top of the page again. Then the first control
 * of what now stands in its place gets the focus, or else the title of the screen.
 */
export function useKeptFocus(
  root: RefObject<HTMLElement | null>,
  title: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const within = root.current;
    if (!within) return undefined;
    let path: readonly Element[] = [];
    // While the user types in the sheet the pane keeps its hands off: to move the focus here would take it from there.
    let away = false;
    const remember = ({ target }: FocusEvent) => {
      away = false;
      path = target instanceof Element && within.contains(target) ? ancestors(target, within) : [];
    };
    const mend = () => {
      const [last] = path;
      if (away || !last || last.isConnected || document.activeElement !== document.body) return;
      const next = path.filter((element) => element.isConnected).flatMap(controlsIn)[0];
      path = [];
      (next ?? title.current)?.focus();
    };
    const observer = new MutationObserver(mend);
    observer.observe(within, { childList: true, subtree: true });
    const left = () => {
      away = true;
    };
    const back = () => {
      away = false;
    };
    document.addEventListener('focusin', remember);
    window.addEventListener('blur', left);
    window.addEventListener('focus', back);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
      window.removeEventListener('blur', left);
      window.removeEventListener('focus', back);
    };
  }, [root, title]);
}

/** The element itself and what it stands in, from the inside out. */
function ancestors(element: Element, within: Element): readonly Element[] {
  const path = [element];
  for (let each = element; each !== within && each.parentElement;) path.push((each = each.parentElement));
  return path;
}

function controlsIn(place: Element): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => element.closest('[hidden]') === null,
  );
}
