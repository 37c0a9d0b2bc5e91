import { useEffect, useState } from 'react';
import type { Language } from '../../locales/language';
import type { PaneWords } from '../../locales/nl/pane';
import { usePane } from './pane-context';

/** The pane's words in one language; the other language is not even loaded. */
export async function loadWords(language: Language): Promise<PaneWords> {
  const words =
    language === 'nl' ? await import('../../locales/nl/pane') : await import('../../locales/en/pane');
  return words.pane;
}

/** Words that only some screens need, one loader a language. Defined once, outside the components. */
export type WordLoaders<T> = Readonly<Record<Language, () => Promise<T>>>;

/**
 * Those words in the language of the pane; `undefined` for the moment that they are being fetched.
 *
 * @throws what kept them from being fetched: the frame around the screen says so and offers to try again
 */
export function useWords<T>(loaders: WordLoaders<T>): T | undefined {
  const { words, error } = useFetchedWords(loaders);
  if (error) throw error;
  return words;
}

/** The same for what can do without: `undefined` where the words cannot be fetched. */
export function useWordsIfAny<T>(loaders: WordLoaders<T>): T | undefined {
  return useFetchedWords(loaders).words;
}

interface Fetched<T> {
  readonly language?: Language;
  readonly words?: T;
  readonly error?: Error;
}

function useFetchedWords<T>(loaders: WordLoaders<T>): Fetched<T> {
  const { language } = usePane().words;
  const [fetched, setFetched] = useState<Fetched<T>>({});
  useEffect(() => {
    let current = true;
    const keep = (outcome: Fetched<T>) => {
      if (current) setFetched({ language, ...outcome });
    };
    loaders[language]().then(
      (words) => {
        keep({ words });
      },
      (error: unknown) => {
        keep({ error: error instanceof Error ? error : new Error(String(error)) });
      },
    );
    return () => {
      current = false;
    };
  }, [loaders, language]);
  return fetched.language === language ? fetched : {};
}
