import { FluentProvider } from '@fluentui/react-provider';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { PaneWords } from '../../locales/nl/pane';
import { settingsKey } from '../../locales/settings-key';
import type { WorkbookHost } from '../../host/host';
import type { ScreenId } from '../screens/screen-id';
import type { CheckStore } from '../state/check-store';
import type { Checker } from '../checker/checker';
import { Announcer, type AnnouncerHandle } from './announcer';
import { PaneContext, type Pane } from './pane-context';
import { browserStorage, loadSettings, storeSettings, type Settings } from './settings';
import { Shell } from './shell';
import { useTheme, useThemeName, type NamedTheme } from './theme';

export interface AppProps {
  readonly host: WorkbookHost;
  readonly checks: CheckStore;
  readonly members: CheckStore;
  readonly checker: Checker;
  readonly startComposeWorker: Pane['startComposeWorker'];
  readonly initialSettings: Settings;
  readonly initialWords: PaneWords;
  /** Fetches the words of a language when the user switches to it. */
  readonly loadWords: (language: Settings['language']) => Promise<PaneWords>;
  /** What the host shows around the pane; `undefined` where it does not say. */
  readonly hostIsDark?: boolean | undefined;
  /** The theme to begin with; light where it is left out. */
  readonly initialTheme?: NamedTheme;
  readonly initialScreen?: ScreenId;
  readonly initialTopic?: string;
  /** What to show instead of the menu and screens: tests use it to mount one screen. */
  readonly children?: ReactNode;
}

/** The pane: theme, words, navigation and announcements around the screens. */
export function App(props: AppProps): ReactNode {
  const { host, checks, members, checker, startComposeWorker, loadWords } = props;
  const [settings, setSettings] = useState(props.initialSettings);
  const [words, setWords] = useState(props.initialWords);
  const [place, setPlace] = useState<{ screen: ScreenId; topic: string | undefined }>({
    screen: props.initialScreen ?? 'start',
    topic: props.initialTopic,
  });
  const [readsFile, setReadsFile] = useState(false);
  const announcer = useRef<AnnouncerHandle>(null);
  const {
    name: themeName,
    theme,
    notLoaded: themeNotLoaded,
  } = useTheme(useThemeName(settings.theme, props.hostIsDark), props.initialTheme);

  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);

  useEffect(() => {
    // What the browser itself draws, such as bars to scroll with, goes along.
    document.documentElement.style.colorScheme = themeName === 'light' ? 'light' : 'dark';
  }, [themeName]);

  useEffect(() => {
    checks.setTolerances(settings.tolerances);
    members.setTolerances(settings.tolerances);
  }, [checks, members, settings.tolerances]);

  const changeSettings = useCallback((change: Partial<Settings>) => {
    setSettings((current) => {
      const next = { ...current, ...change };
      storeSettings(next, browserStorage());
      return next;
    });
  }, []);
  const timesAsked = useRef(0);
  const changeLanguage = useCallback(
    async (language: Settings['language']) => {
      const asked = ++timesAsked.current;
      const isLast = () => asked === timesAsked.current;
      try {
        const loaded = await loadWords(language);
        if (!isLast()) return true;
        setWords(loaded);
        changeSettings({ language });
        return true;
      } catch {
        return !isLast();
      }
    },
    [loadWords, changeSettings],
  );
  const listened = useRef(false);
  // A page of ours around the pane can be put in the other language too.
  useEffect(() => {
    const follow = () => {
      const { language } = loadSettings(settings, browserStorage());
      if (language !== settings.language) void changeLanguage(language);
    };
    const chosenElsewhere = ({ key }: StorageEvent) => {
      if (key === settingsKey) follow();
    };
    // Chosen while this pane was loading its words, when nobody listened yet.
    if (!listened.current) follow();
    listened.current = true;
    window.addEventListener('storage', chosenElsewhere);
    return () => {
      window.removeEventListener('storage', chosenElsewhere);
    };
  }, [settings, changeLanguage]);
  const go = useCallback((screen: ScreenId, topic?: string) => {
    setPlace({ screen, topic });
  }, []);
  const announce = useCallback((text: string) => {
    announcer.current?.say(text);
  }, []);

  const pane = useMemo<Pane>(
    () => ({
      words,
      settings,
      changeSettings,
      changeLanguage,
      themeNotLoaded,
      host,
      checks,
      members,
      checker,
      startComposeWorker,
      ...place,
      go,
      readsFile,
      setReadsFile,
      announce,
    }),
    [
      words,
      settings,
      changeSettings,
      changeLanguage,
      themeNotLoaded,
      host,
      checks,
      members,
      checker,
      startComposeWorker,
      place,
      go,
      readsFile,
      announce,
    ],
  );

  return (
    <FluentProvider theme={theme} data-theme={themeName}>
      <PaneContext.Provider value={pane}>
        {props.children ?? <Shell />}
        <Announcer ref={announcer} />
      </PaneContext.Provider>
    </FluentProvider>
  );
}
