import { buildTemplate } from '../../scripts/templates/build';
import { errors } from '../../src/locales/nl/errors';
import { pane as words } from '../../src/locales/nl/pane';
import { filled } from '../templates/fill';
import { Visitor } from './pane-states';
import { withWorkbench, type Workbench } from './workbench-page';

const meting = async (rows: number, seed: number) =>
  Buffer.from(await buildTemplate('schoolbestuur', 'nl', filled('schoolbestuur', rows, seed)));

describe('a file that is changed on the disk after it was chosen', () => {
  let workbench: Workbench;
  withWorkbench((opened) => {
    workbench = opened;
  });

  /** Writes a file where the browser keeps files of its own, and has it chosen as a user does where that is asked. */
  const write = (bytes: Buffer, choose: boolean) =>
    workbench.paneFrame.evaluate(
      async ([base64, chosen]) => {
        const folder = await navigator.storage.getDirectory();
        const file = await folder.getFileHandle('meting.xlsx', { create: true });
        const stream = await file.createWritable();
        await stream.write(Uint8Array.from(atob(base64), (each) => each.charCodeAt(0)));
        await stream.close();
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        if (!chosen || input === null) return;
        const given = new DataTransfer();
        given.items.add(await file.getFile());
        input.files = given.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [bytes.toString('base64'), choose] as const,
    );

  it('is said to have changed, and is checked when it is chosen again', async () => {
    const visitor = new Visitor(workbench, words);
    await visitor.goTo('controleren');
    await write(await meting(20, 3), true);
    await visitor.sees(words.check.clean);
    await write(await meting(30, 5), false);
    await workbench.pane.getByText(words.check.tools).click();
    await visitor.click(words.check.again);
    expect(errors['file-changed']).toBeDefined();
    await visitor.sees(errors['file-changed'] ?? '-');
    await visitor.click(words.check.back);
    await write(await meting(30, 5), true);
    await workbench.pane.getByText(errors['file-changed'] ?? '-').waitFor({ state: 'detached' });
    await visitor.sees(words.check.clean);
  });
});
