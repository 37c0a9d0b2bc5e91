import { searchOn } from './search-on';

/** Runs in the list of functions of the help pages. */
searchOn(
  [...document.querySelectorAll<HTMLElement>('.functions li')],
  [...document.querySelectorAll<HTMLElement>('section.group')],
  (entry) => ({
    title: `${entry.querySelector('code')?.textContent ?? ''} ${entry.dataset['everyday'] ?? ''}`,
    text: `${entry.textContent ?? ''} ${entry.dataset['about'] ?? ''}`,
  }),
);
