import type { Language } from '../../locales/language';

const stems: Readonly<Record<Language, (word: string) => string>> = { nl: dutchStem, en: englishStem };

/** What the forms of a word have alike: `baan` and `banen`, `hour` and `hours`. No word of the language, and only to compare with. */
export function stemOf(word: string, language: Language): string {
  return stems[language](word);
}

const longVowel = /([aeou])\1/g;
const doubleEnd = /([bcdfgklmnprst])\1$/;

function dutchStem(word: string): string {
  const single = cut(word, 'en', 4) ?? cut(word, 's', 4) ?? cut(word, 'e', 5) ?? word;
  const bare = cut(single, /([^aeiou])t$/, 4) ?? single;
  return bare.replace(longVowel, '$1').replace(doubleEnd, '$1').replace(/v$/, 'f').replace(/z$/, 's');
}

function englishStem(word: string): string {
  const bare = word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  return (cut(bare, 'ing', 6) ?? cut(bare, 'ed', 5) ?? cut(bare, 'e', 4) ?? bare).replace(doubleEnd, '$1');
}

/** A word without its ending, where it has that one and is long enough to lose it. */
function cut(word: string, ending: string | RegExp, atLeast: number): string | undefined {
  if (word.length < atLeast) return undefined;
  if (typeof ending !== 'string') return ending.test(word) ? word.replace(ending, '$1') : undefined;
  return word.endsWith(ending) ? word.slice(0, -ending.length) : undefined;
}
