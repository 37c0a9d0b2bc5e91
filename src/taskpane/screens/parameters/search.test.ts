import { publishedLaw } from '../../../law';
import { parameterWords as en } from '../../../locales/en/parameters';
import { scenarioWords as scenarioEn } from '../../../locales/en/scenario';
import { parameterLabel } from '../../../locales/parameter-label';
import { parameterWords as nl } from '../../../locales/nl/parameters';
import { scenarioWords as scenarioNl } from '../../../locales/nl/scenario';
import { catalogue } from '../../../functions/catalogue';
import { searchWords as searchEn } from '../../../locales/en/search';
import { searchWords as searchNl } from '../../../locales/nl/search';
import { searchLanguage } from '../../search/find-terms';
import { findFigures } from './search';

const all = [...publishedLaw.values()];
const inDutch = (query: string) =>
  findFigures(all, query, {
    labelOf: (name) => parameterLabel(nl, name),
    everyday: scenarioNl.everydayFigures,
    search: searchLanguage(searchNl, 'nl'),
  });
const namesOf = (query: string) => inDutch(query).map(({ series }) => series.name);

test.each([
  ['tempo', 'groei.totaal.totaal'],
  ['doel 2026', 'doelstelling.overheid'],
  ['sleutel', 'verdeelsleutel.overheid'],
  ['boete', 'quotum.heffing'],
  ['norm', 'uren.baan.week'],
  ['Quotumpercentage 2024', 'quotum.percentage.indicatief.overheid'],
  ['pensioen 2028', 'aow.leeftijd'],
  ['Wat was de verdeelsleutel in 2024?', 'verdeelsleutel.overheid'],
  ['hoeveel banen hadden we bij de start', 'nulmeting.totaal.totaal'],
])('“%s” finds %s', (query, name) => {
  expect(namesOf(query)).toContain(name);
});

test('a year asks for the value of that year, and leaves out what has none', () => {
  const found = inDutch('doelstelling overheid 2021');
  expect(found[0]?.value?.value).toBe('20000');
  expect(namesOf('verdeelsleutel 2022')).toEqual([]);
  expect(inDutch('').length).toBe(all.length);
  expect(namesOf('onvindbaar')).toEqual([]);
});

test('everyday words lead somewhere, in both languages', () => {
  for (const { everydayFigures, everydayFunctions } of [scenarioNl, scenarioEn]) {
    for (const starts of Object.values(everydayFigures))
      for (const start of starts) expect(all.some(({ name }) => name.startsWith(start))).toBe(true);
    const ids = new Set<string>(catalogue.map(({ id }) => id));
    for (const functions of Object.values(everydayFunctions))
      for (const id of functions) expect(ids.has(id) ? '' : id).toBe('');
  }
  const english = findFigures(all, 'pace', {
    labelOf: (name) => parameterLabel(en, name),
    everyday: scenarioEn.everydayFigures,
    search: searchLanguage(searchEn, 'en'),
  });
  expect(english.map(({ series }) => series.name)).toContain('groei.markt.totaal');
});
