import type { Language } from '../../src/locales/language';
import { searchWords as en } from '../../src/locales/en/search';
import { searchWords as nl } from '../../src/locales/nl/search';
import { findByQuestion, type Searched } from '../../src/taskpane/search/find';
import { searchLanguage } from '../../src/taskpane/search/find-terms';

const words = { nl, en };

/** The language in which a page is read. */
export const pageLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'nl');

/**
 * Runs in a page: its search answers questions as the pane's help does. Without it the page is the same, with everything in view.
 * Gives what looks again, after another language was chosen.
 */
export function searchOn(
  entries: readonly HTMLElement[],
  groups: readonly HTMLElement[],
  textOf: (entry: HTMLElement, language: Language) => Searched,
): () => void {
  const field = document.getElementById('zoek');
  const said = document.getElementById('gevonden');
  if (!(field instanceof HTMLInputElement) || said === null) return () => undefined;
  const find = () => {
    const language = pageLanguage();
    const found = findByQuestion(entries, field.value, searchLanguage(words[language], language), (entry) =>
      textOf(entry, language),
    );
    const isNothing = found.entries.length === 0;
    const shown = new Set(found.entries);
    for (const entry of entries) entry.hidden = !shown.has(entry);
    for (const group of groups)
      group.hidden = entries.every((entry) => entry.hidden || !group.contains(entry));
    for (const each of said.querySelectorAll<HTMLElement>('.gevonden, .niets'))
      each.hidden = each.matches('.niets') !== isNothing;
    for (const each of said.querySelectorAll('b')) each.textContent = String(found.entries.length);
    const unknown = said.querySelector('.onbekend');
    if (unknown)
      unknown.textContent =
        isNothing || found.unknown.length === 0 ? '' : ` ${words[language].unknown(found.unknown)}`;
  };
  field.addEventListener('input', find);
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  if (field.form) field.form.hidden = false;
  return find;
}
