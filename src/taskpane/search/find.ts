import type { Language } from '../../locales/language';
import type { SearchWords } from '../../locales/nl/search';
import { stemOf } from './stem';

/** What a search needs to know of a language. */
export interface SearchLanguage extends Pick<SearchWords, 'stopWords'> {
  readonly language: Language;
  /** Lines of words that stand for one another. */
  readonly alike: readonly string[];
}

export interface Searched {
  /** Found here, it is more likely what was meant. */
  readonly title: string;
  readonly text: string;
}

export interface Found<T> {
  /** What fits best first; as they stood where nothing was asked. */
  readonly entries: readonly T[];
  /** The words that were found nowhere. */
  readonly unknown: readonly string[];
}

/** What has less than this share of what the best one has, is about something else. */
const enough = 0.6;

/**
 * The entries that a question is about: small words are passed over, a word is found in its other forms and by words for the same, and
 * a rare word tells more than one that stands everywhere.
 */
export function findByQuestion<T>(
  entries: readonly T[],
  question: string,
  search: SearchLanguage,
  textOf: (entry: T) => Searched,
): Found<T> {
  if (question.trim() === '') return { entries, unknown: [] };
  const asked = askedWords(question, search);
  const candidates = entries.map((entry) => {
    const { title, text } = textOf(entry);
    const [inTitle, inText] = [title, text].map((part) => tokensOf(part, search.language));
    return {
      entry,
      title: asked.map(({ forms }) => forms.some((form) => isIn(form, inTitle ?? []))),
      text: asked.map(({ forms }) => forms.some((form) => isIn(form, inText ?? []))),
    };
  });
  const weights = asked.map((_, index) => {
    const holders = candidates.filter(({ title, text }) => title[index] === true || text[index] === true);
    return holders.length === 0 ? 0 : Math.log(1 + candidates.length / holders.length);
  });
  const scored = candidates.map(({ entry, title, text }) => ({
    entry,
    fit: sum(weights, (index) => title[index] === true || text[index] === true),
    titleFit: sum(weights, (index) => title[index] === true),
  }));
  const best = Math.max(0, ...scored.map(({ fit }) => fit));
  return {
    entries:
      best === 0
        ? []
        : scored
            .filter(({ fit }) => fit >= best * enough)
            .sort((a, b) => b.fit + b.titleFit - a.fit - a.titleFit)
            .map(({ entry }) => entry),
    unknown: asked.filter((_, index) => weights[index] === 0).map(({ word }) => word),
  };
}

interface Token {
  readonly raw: string;
  readonly stem: string;
}

interface AskedWord {
  readonly word: string;
  /** The word and those that stand for the same. */
  readonly forms: readonly Token[];
}

function askedWords(question: string, { stopWords, alike, language }: SearchLanguage): readonly AskedWord[] {
  const all = tokensOf(question, language);
  const telling = all.filter(({ raw }) => !stopWords.includes(raw));
  const lines = alike.map((line) => tokensOf(line, language));
  return (telling.length > 0 ? telling : all).map((token) => ({
    word: token.raw,
    forms: [token, ...lines.filter((line) => line.some(({ stem }) => stem === token.stem)).flat()],
  }));
}

const tokensOf = (text: string, language: Language): readonly Token[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((raw) => raw !== '')
    .map((raw) => ({ raw, stem: stemOf(raw, language) }));

/** Also in part: while it is being typed, and in a word that is put together with it. */
function isIn({ raw, stem }: Token, tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) =>
      token.stem === stem ||
      token.raw.startsWith(raw) ||
      (raw.length > 3 && token.raw.includes(raw)) ||
      (stem.length > 3 && token.stem.startsWith(stem)) ||
      (stem.length > 4 && token.stem.includes(stem)),
  );
}

const sum = (weights: readonly number[], has: (index: number) => boolean): number =>
  weights.reduce((total, weight, index) => (has(index) ? total + weight : total), 0);
