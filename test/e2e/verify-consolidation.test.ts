import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { runCli } from '../../src/cli/run';
import { nodeTerminal } from '../../src/cli/terminal';
import { pane as words } from '../../src/locales/nl/pane';
import { boardWorkbooks } from '../../src/workbench/sample/boards';
import { Workbench, connect } from './workbench-page';

describe('a consolidation made in the pane', () => {
  let browser: Browser;
  let workbench: Workbench;
  const folder = mkdtempSync(join(tmpdir(), 'verify-consolidation-'));
  const inputs = join(folder, 'boards');

  beforeAll(async () => {
    browser = await connect();
    workbench = await Workbench.open(browser, undefined, 'sectorraad');
  });

  afterAll(async () => {
    await workbench.close();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function verify(document: string): Promise<{ readonly code: number; readonly said: string }> {
    let said = '';
    const terminal = {
      ...nodeTerminal(),
      env: {},
      out: (text: string) => void (said += text),
      error: (text: string) => void (said += text),
    };
    const code = await runCli(['verify', document, inputs], { terminal, template: () => new Uint8Array() });
    return { code, said };
  }

  test('is made again by the terminal from the same workbooks, figure by figure', async () => {
    const boards = await boardWorkbooks('nl');
    mkdirSync(inputs);
    for (const { name, bytes } of boards) writeFileSync(join(inputs, name), bytes);
    await workbench.goToScreen(words.screens.samenvoegen.title);
    await workbench.pane
      .locator('input[type=file]')
      .first()
      .setInputFiles(
        boards.map(({ name, bytes }) => ({
          name,
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(bytes),
        })),
      );
    const save = workbench.pane.getByRole('button', { name: words.consolidate.save });
    await save.waitFor();
    const made = await workbench.saves(() => save.click());
    const document = join(folder, made.name);
    writeFileSync(document, made.bytes);
    expect(await verify(document)).toMatchObject({ code: 0 });
  });
});
