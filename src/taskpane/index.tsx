import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { browserStorage, defaultSettings, loadSettings } from './app/settings';
import { askedOpening } from './app/asked-opening';
import { loadTheme, themeNameOf } from './app/theme';
import { loadWords } from './app/words';
import { CheckStore } from './state/check-store';
import { createChecker } from './checker/checker';
import { chooseHost, displayLanguage, hostIsDark, openingAsked } from './host/choose-host';

/** With two, 500 workbooks stay under the memory they may take; each more takes some hundred megabytes. */
const mostWorkers = 2;

async function start(container: HTMLElement): Promise<void> {
  const host = await chooseHost();
  const checker = createChecker(
    host,
    () => new Worker(new URL('./worker/check.worker.ts', import.meta.url)),
    Math.min(navigator.hardwareConcurrency, mostWorkers),
  );
  const asked = askedOpening(openingAsked());
  const chosen = loadSettings(defaultSettings(displayLanguage()), browserStorage());
  const settings = { ...chosen, role: asked.role ?? chosen.role };
  const checks = new CheckStore(checker, { settings: settings.tolerances });
  const members = new CheckStore(checker, { consolidate: true, settings: settings.tolerances });
  const [words, theme] = await Promise.all([
    loadWords(settings.language),
    loadTheme(themeNameOf(settings.theme, hostIsDark())),
  ]);
  if (asked.check) checks.checkHost(await host.workbookName());
  createRoot(container).render(
    <StrictMode>
      <App
        host={host}
        checks={checks}
        members={members}
        checker={checker}
        startComposeWorker={() => new Worker(new URL('./worker/compose.worker.ts', import.meta.url))}
        initialSettings={settings}
        initialWords={words}
        initialTheme={theme}
        loadWords={loadWords}
        hostIsDark={hostIsDark()}
        {...(asked.screen === undefined ? {} : { initialScreen: asked.screen })}
        {...(asked.check && asked.screen === 'controleren' ? { initialTopic: 'found' } : {})}
      />
    </StrictMode>,
  );
}

const container = document.getElementById('pane');
if (!container) throw new Error('the page has no element #pane');
start(container).catch((error: unknown) => {
  // Without its words the pane cannot say it in the user's language.
  container.textContent =
    'Het venster is niet helemaal geladen. Sluit het en open het opnieuw. ' +
    'This pane did not load completely. Close it and open it again.';
  throw error;
});
