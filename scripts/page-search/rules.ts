import type { Language } from '../../src/locales/language';
import { searchOn } from './search-on';

/** Runs in docs/rules.html: finding, opening the rule that the address names, and choosing the language. */
const rules = [...document.querySelectorAll('details')];

const textIn = (place: Element | null, language: Language): string =>
  [...(place?.querySelectorAll(`[lang=${language}]`) ?? [])]
    .map(({ textContent }) => textContent ?? '')
    .join(' ');

const look = searchOn(rules, [...document.querySelectorAll('section')], (rule, language) => ({
  title: `${rule.id} ${textIn(rule.querySelector('summary'), language)}`,
  text: rule.querySelector(`div[lang=${language}]`)?.textContent ?? '',
}));

const open = (): void => {
  const named = document.getElementById(location.hash.slice(1));
  if (named instanceof HTMLDetailsElement) named.open = true;
};
addEventListener('hashchange', open);
open();

for (const rule of rules)
  rule.addEventListener('toggle', () => {
    if (rule.open) history.replaceState(null, '', `#${rule.id}`);
  });

for (const choice of document.querySelectorAll<HTMLInputElement>('[name=taal]'))
  choice.addEventListener('change', () => {
    document.documentElement.lang = choice.value;
    look();
  });
