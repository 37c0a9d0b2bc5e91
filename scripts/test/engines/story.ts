import { setTimeout as pause } from 'node:timers/promises';
import type { Engine } from './engine';

/** What an engine made of the main story: equal in all of them, or the product has an opinion that depends on the browser. */
export interface Told {
  /** What the pane shows of each file. */
  readonly findings: Readonly<Record<string, string>>;
  /** The reports, by the kind of file. */
  readonly reports: Readonly<Record<string, string>>;
  /** Errors of the page, and what its policy refused. */
  readonly errors: readonly string[];
}

const patience = 60_000;

/** Words of the pane, in Dutch, by which the story finds its way. */
const said = {
  menu: 'Menu openen',
  check: 'Controleren',
  report: 'Rapport',
  make: 'Rapport maken',
};

/** Keeps what goes wrong, and hands what would be downloaded to the story. Stands before the first script of the page. */
export const watch = `{
  window.storyErrors = [];
  window.storyFiles = [];
  addEventListener('error', (event) => storyErrors.push(event.message));
  addEventListener('unhandledrejection', (event) => storyErrors.push(String(event.reason)));
  addEventListener('securitypolicyviolation', (event) => storyErrors.push(event.violatedDirective + ' ' + event.blockedURI));
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    blob.text().then((text) => storyFiles.push(text));
    return make.call(URL, blob);
  };
}`;

const clickScript = `
  const [name] = arguments;
  const all = [...document.querySelectorAll('button, a, [role=radio], label')];
  const found = all.find((each) => each.textContent.trim() === name || each.getAttribute('aria-label') === name);
  if (found) found.click();
  return found !== undefined;`;

/** Checks files, and makes a report of each kind that is text. */
export async function tell(
  engine: Engine,
  address: string,
  files: readonly string[],
  formats: readonly string[],
): Promise<Told> {
  const until = async <T>(what: string, script: string, ...given: readonly unknown[]): Promise<T> => {
    const end = Date.now() + patience;
    for (;;) {
      const value = await engine.run<T | null | false>(script, ...given);
      if (value !== null && value !== false) return value;
      if (Date.now() > end) {
        const shown = await engine.run<string>('return document.body.innerText.slice(0, 400)');
        throw new Error(`${engine.name} waited in vain for ${what}; it shows: ${shown}`);
      }
      await pause(50);
    }
  };
  const click = (name: string) => until(`the button ${name}`, clickScript, name);
  const go = async (screen: string) => {
    await click(said.menu);
    await click(screen);
    await until(
      `the screen ${screen}`,
      'return document.querySelector("h1").innerText === arguments[0]',
      screen,
    );
  };

  await engine.open(address);
  await until('the pane', 'return document.querySelector("h1") !== null');
  // Whatever language the engine was installed in.
  await engine.run("localStorage.setItem('banenafspraak.settings', JSON.stringify({ language: 'nl' }))");
  await engine.open(address);
  await until('the pane in Dutch', `return document.querySelector('[aria-label="${said.menu}"]') !== null`);
  await go(said.check);
  await until('a place for files', 'return document.querySelector("input[type=file]") !== null');
  await engine.upload(files);
  const done = `
    const text = document.querySelector('main').innerText;
    return /Alles stoppen|wacht op|rijen gelezen/.test(text) || !arguments[0].every((name) => text.includes(name)) ? null : text;`;
  const names = files.map((path) => path.slice(path.lastIndexOf('/') + 1));
  const list = await until<string>('all files to be checked', done, names);
  const findings: Record<string, string> = { list: evened(list) };

  const reports: Record<string, string> = {};
  await go(said.report);
  for (const format of formats) {
    await click(format);
    await engine.run('storyFiles.length = 0');
    await click(said.make);
    reports[format] = await until<string>(`a report: ${format}`, 'return storyFiles[0] ?? null');
  }
  return { findings, reports, errors: await engine.run<string[]>('return storyErrors') };
}

/** Engines put the white between blocks in their own way; what is said is compared without it. */
function evened(text: string): string {
  return text.replace(/\s+/g, '');
}
