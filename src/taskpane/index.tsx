import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { browserStorage, defaultSettings, loadSettings } from './app/settings';
import { loadWords } from './app/words';
import { CheckStore } from './state/check-store';
import { createChecker } from './worker/checker';
import { chooseHost, displayLanguage, hostIsDark } from './host/choose-host';

async function start(): Promise<void> {
  const container = document.getElementById('pane');
  if (!container) throw new Error('the page has no element #pane');
  const host = await chooseHost();
  const checker = createChecker(host, () => new Worker(new URL('./worker/check.worker.ts', import.meta.url)));
  const settings = loadSettings(defaultSettings(displayLanguage()), browserStorage());
  const checks = new CheckStore(checker, { settings: settings.tolerances });
  const members = new CheckStore(checker, { consolidate: true, settings: settings.tolerances });
  const words = await loadWords(settings.language);
  createRoot(container).render(
    <StrictMode>
      <App
        host={host}
        checks={checks}
        members={members}
        checker={checker}
        initialSettings={settings}
        initialWords={words}
        loadWords={loadWords}
        hostIsDark={hostIsDark()}
      />
    </StrictMode>,
  );
}

void start();
