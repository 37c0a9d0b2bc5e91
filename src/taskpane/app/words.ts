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

/** Those words in the language of the pane; `undefined` for the moment that they are being fetched. */
export function useWords<T>(loaders: WordLoaders<T>): T | undefined {
  const { language } = usePane().words;
  const [loaded, setLoaded] = useState<{ language: Language; words: T }>();
  useEffect(() => {
    let current = true;
    void loaders[language]().then((words) => {
      if (current) setLoaded({ language, words });
    });
    return () => {
      current = false;
    };
  }, [loaders, language]);
  return loaded?.language === language ? loaded.words : undefined;
}
