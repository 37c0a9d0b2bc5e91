import { join } from 'node:path';
import { pane as en } from '../../src/locales/en/pane';
import { pane as nl } from '../../src/locales/nl/pane';
import { FirstScreen, isScript, sizeOf, type Fetched } from '../../test/support/first-screen';
import { atMost, type Section, type Suite } from '../suite';

const dist = join(__dirname, '..', '..', 'dist');

const openings = [
  { what: 'Dutch, light', options: { locale: 'nl-NL' }, words: nl },
  { what: 'English, dark', options: { locale: 'en-GB', colorScheme: 'dark' }, words: en },
  { what: 'Dutch, high contrast', options: { locale: 'nl-NL', forcedColors: 'active' }, words: nl },
] as const;

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

function row(what: string, files: readonly Fetched[]): readonly string[] {
  const scripts = files.filter(isScript);
  const of = (path: string) => scripts.filter((file) => file.path === path);
  const named = [...of('/functions.js'), ...of('/taskpane.js')];
  return [
    what,
    kB(sizeOf(of('/functions.js'))),
    kB(sizeOf(of('/taskpane.js'))),
    kB(sizeOf(scripts) - sizeOf(named)),
    kB(sizeOf(scripts)),
    kB(sizeOf(files) - sizeOf(scripts)),
  ];
}

/** What a browser fetches before the first screen answers. A size does not swing: each opening is measured once. */
export const suite: Suite = {
  order: 60,
  async run(): Promise<Section> {
    const [{ build }, { launchBrowser }, { createStaticServer, listen }] = await Promise.all([
      import('../../scripts/build'),
      import('../../scripts/find-browser'),
      import('../../scripts/static-server'),
    ]);
    await build({ mode: 'production', env: { workbench: true } });
    const server = createStaticServer(dist);
    const address = `http://localhost:${String(await listen(server, 0))}`;
    const browser = await launchBrowser();
    try {
      const measured: { readonly what: string; readonly files: readonly Fetched[] }[] = [];
      for (const { what, options, words } of openings) {
        const screen = await FirstScreen.open(browser, address, options);
        await screen.answers(words);
        measured.push({ what, files: await screen.fetched() });
        await screen.close();
      }
      const most = Math.max(...measured.map(({ files }) => sizeOf(files.filter(isScript))));
      return {
        title: 'The first screen',
        text: 'What Chromium fetches from our own server when `taskpane.html` opens, until the buttons and the menu of Start answer; kB (1,000 bytes) as gzip makes them. The functions count: Excel computes them in the same page. Not counted are office.js, which comes from Microsoft and stays in the cache of Excel, and the worker that then looks at what is open: the screen does not wait for it. A test in the browser holds it.',
        headings: [
          'opening',
          'functions.js',
          'taskpane.js',
          'words, Start, theme',
          'scripts',
          'page and icon',
        ],
        rows: measured.map(({ what, files }) => row(what, files)),
        goals: [atMost('scripts until Start answers', 200, most / 1000, 'kB')],
      };
    } finally {
      await browser.close();
      server.close();
      server.closeAllConnections();
    }
  },
};
