import type { Language } from '../../locales/language';
import type { GlossaryTerm } from '../../locales/nl/glossary';
import type { SearchWords } from '../../locales/nl/search';
import { findByQuestion, type Found, type SearchLanguage } from './find';

type Glossary = Readonly<Record<GlossaryTerm, string>>;
type Entry = readonly [term: GlossaryTerm, meaning: string];

/** How the words of a language are searched for, with the everyday words of the glossary. */
export function searchLanguage(words: SearchWords, language: Language): SearchLanguage {
  const { stopWords, alike, everyday } = words;
  const terms = Object.entries(everyday).map(([term, others]) => `${longestWord(term)} ${others}`);
  return { language, stopWords, alike: [...alike, ...terms] };
}

/** The terms of the glossary that a question is about. */
export function findTerms(
  glossary: Glossary,
  question: string,
  words: SearchWords,
  language: Language,
): Found<Entry> {
  return findByQuestion(
    Object.entries(glossary) as Entry[],
    question,
    searchLanguage(words, language),
    ([term, meaning]) => ({ title: `${term} ${words.everyday[term] ?? ''}`, text: meaning }),
  );
}

/** `werk` and `uren` say too little to stand for a term of two words. */
const longestWord = (term: string): string =>
  term.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');
