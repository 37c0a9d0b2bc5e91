import { publishedLaw } from '../../src/law';
import { parameterWords as en } from '../../src/locales/en/parameters';
import { parameterWords as nl } from '../../src/locales/nl/parameters';
import { parameterLabel } from '../../src/locales/parameter-label';

it('has words for the same figures in both languages', () => {
  for (const part of ['tables', 'sectors', 'forms', 'single'] as const) {
    expect(Object.keys(en[part])).toEqual(Object.keys(nl[part]));
  }
});

it('has words for every figure', () => {
  for (const words of [nl, en]) {
    expect([...publishedLaw.keys()].filter((name) => parameterLabel(words, name) === name)).toEqual([]);
  }
});

it('names only figures that exist', () => {
  expect(Object.keys(nl.single).filter((name) => !publishedLaw.has(name))).toEqual([]);
});

it.each([
  ['nulmeting.totaal.inleen', 'Nulmeting (eind 2012), totaal, inleen'],
  ['doelstelling.markt', 'Doelstelling: extra banen, markt'],
  ['lkv.maximum', 'Loonkostenvoordeel, maximum per werknemer per jaar'],
  [
    'overheidssector.rechterlijke-macht.percentage',
    'Overheidssector, rechterlijke macht, deel van de doelstelling',
  ],
  ['iets.nieuws', 'iets.nieuws'],
])('%s reads as %s', (name, label) => {
  expect(parameterLabel(nl, name)).toBe(label);
});
