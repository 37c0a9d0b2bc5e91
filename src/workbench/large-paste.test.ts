/** @jest-environment jsdom */
import { tellLargePastes } from './large-paste';

const large = 'a\n'.repeat(60_000);

/** What goes on in a page into which a large text is pasted. */
async function pasted(paste: (text: string) => boolean): Promise<readonly string[]> {
  const said: string[] = [];
  const grid = document.body.appendChild(document.createElement('main'));
  const done = new Promise<void>((resolve) => {
    tellLargePastes(grid, {
      told: (rows) => Promise.resolve(void said.push(`${String(rows)} rows`)),
      paste,
      failed: () => said.push('failed'),
      done: () => {
        said.push('done');
        resolve();
        return Promise.resolve();
      },
    });
  });
  const clipboardData = { items: [], getData: (type: string) => (type === 'text/plain' ? large : '') };
  grid.dispatchEvent(
    Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData }),
  );
  await done;
  grid.remove();
  return said;
}

beforeAll(() => {
  Object.assign(window, { DataTransfer: class { getData = () => ''; } }); // prettier-ignore
});

it('tells of a large paste, and of one that failed that it did', async () => {
  expect(await pasted(() => true)).toEqual(['60000 rows', 'done']);
  const failing = () => {
    throw new Error('no');
  };
  expect(await pasted(failing)).toEqual(['60000 rows', 'failed', 'done']);
});
