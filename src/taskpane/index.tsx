import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { browserStorage, defaultSettings, loadSettings } from './app/settings';
import { loadWords } from './app/words';
import { chooseHost, displayLanguage, hostIsDark } from './host/choose-host';

async function start(): Promise<void> {
  const container = document.getElementById('pane');
  if (!container) throw new Error('the page has no element #pane');
  const host = await chooseHost();
  const settings = loadSettings(defaultSettings(displayLanguage()), browserStorage());
  const words = await loadWords(settings.language);
  createRoot(container).render(
    <StrictMode>
      <App
        host={host}
        initialSettings={settings}
        initialWords={words}
        loadWords={loadWords}
        hostIsDark={hostIsDark()}
      />
    </StrictMode>,
  );
}

void start();
