import { glossary as glossaryEn } from '../../locales/en/glossary';
import { searchWords as en } from '../../locales/en/search';
import type { Language } from '../../locales/language';
import { glossary as glossaryNl } from '../../locales/nl/glossary';
import { searchWords as nl } from '../../locales/nl/search';
import { findTerms } from './find-terms';
import { stemOf } from './stem';

const searches = { nl: [nl, glossaryNl], en: [en, glossaryEn] } as const;

const termsFor = (language: Language, question: string): readonly string[] => {
  const [words, glossary] = searches[language];
  return findTerms(glossary, question, words, language).entries.map(([term]) => term);
};

test.each([
  ['nl', 'hoe tel ik ingeleende medewerkers?', 'inleenverband'],
  ['nl', 'wat is een baan', 'baan'],
  ['nl', 'Wat zijn banen?', 'baan'],
  ['nl', 'telt een wajonger mee', 'Wajong'],
  ['nl', 'hoeveel uur is er verloond', 'verloonde uren'],
  ['nl', 'elfpr', 'elfproef'],
  ['nl', 'krijgen we een boete?', 'quotumheffing'],
  ['nl', 'welke contracten tellen mee', 'formeel dienstverband'],
  ['en', 'how do I count hired workers?', 'inleenverband'],
  ['en', 'what is a job', 'baan'],
  ['en', 'What is the target for our sector?', 'doelstelling'],
] as const)('in %s “%s” leads to %s first', (language, question, term) => {
  expect(termsFor(language, question)[0]).toBe(term);
});

test('a word that stands nowhere is named, and the others are searched for', () => {
  const found = findTerms(glossaryNl, 'baan voor een flierefluiter', nl, 'nl');
  expect(found.unknown).toEqual(['flierefluiter']);
  expect(found.entries[0]?.[0]).toBe('baan');
  expect(findTerms(glossaryNl, 'flierefluiter', nl, 'nl').entries).toEqual([]);
});

test('nothing but small words are searched for all the same, and signs alone find nothing', () => {
  expect(termsFor('nl', ' ')).toHaveLength(Object.keys(glossaryNl).length);
  expect(termsFor('nl', '????')).toEqual([]);
  expect(termsFor('nl', 'wat is een')).not.toHaveLength(0);
});

test('one word or several that stand nowhere are said in a sentence of their own', () => {
  expect(nl.unknown(['how'])).toBe('“how” staat nergens. Gezocht is met de andere woorden.');
  expect(nl.unknown(['how', 'do', 'hired'])).toBe(
    '“how”, “do” en “hired” staan nergens. Gezocht is met de andere woorden.',
  );
  expect(en.unknown(['hoe'])).toBe('“hoe” is nowhere to be found. The other words were searched for.');
  expect(en.unknown(['hoe', 'ingeleend'])).toBe(
    '“hoe” and “ingeleend” are nowhere to be found. The other words were searched for.',
  );
});

test('the forms of a word are one', () => {
  const pairs = {
    nl: [
      'baan banen',
      'uur uren',
      'persoon personen',
      'bedrijf bedrijven',
      'tel tellen',
      'ingeleend ingeleende',
      'contract contracten',
    ],
    en: ['job jobs', 'hour hours', 'body bodies', 'count counting', 'hire hired'],
  };
  for (const language of ['nl', 'en'] as const)
    for (const pair of pairs[language]) {
      const [one = '', other = ''] = pair.split(' ');
      expect({ pair, stem: stemOf(other, language) }).toEqual({ pair, stem: stemOf(one, language) });
    }
});
