/** @jest-environment jsdom */
import { act, cleanup, screen as dom } from '@testing-library/react';
import axe from 'axe-core';
import { longRun } from '../../test/support/long';
import { NoHost } from './host/no-host';
import { screens } from './screens/registry';
import type { ScreenId } from './screens/screen-id';
import { CheckStore } from './state/check-store';
import { GivenChecker, mount, type MountOptions } from './test-support/mount';
import { sampleResult } from './test-support/sample-result';

/** A connected workbook, as far as looking at screens needs one. */
class OpenWorkbook extends NoHost {
  override readonly kind = 'workbench' as never;
  override supports = () => true;
  override workbookName = () => Promise.resolve('Meting 2025.xlsx');
}

/** WCAG 2.2 A and AA; jsdom draws nothing, so contrast is looked at in the real browser. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  }
}

async function checkedStore(): Promise<CheckStore> {
  const checks = new CheckStore(
    new GivenChecker({
      host: sampleResult(),
      'clean.xlsx': sampleResult({ groups: [], counts: { fout: 0, waarschuwing: 0, info: 0, explained: 0 } }),
      'locked.xlsx': sampleResult({ unreadable: { code: 'encrypted', facts: {} } }),
    }),
  );
  checks.checkHost('Meting 2025.xlsx');
  checks.checkFiles(['clean.xlsx', 'locked.xlsx', 'unknown.xlsx'].map((name) => new File(['x'], name)));
  await settle();
  return checks;
}

// The first look at a screen loads all that it needs.
jest.setTimeout(60_000);
afterEach(cleanup);

// Every second screen in `npm test`, at its fullest; all of them, in every language and empty too, in the long run.
const languages = longRun ? (['nl', 'en'] as const) : (['nl'] as const);
const looked = screens.filter((_, at) => longRun || at % 2 === 0);
const cases = looked.flatMap(({ id }) => languages.map((language) => [id, language] as const));

async function expectNoViolations(screen: ScreenId, options: MountOptions): Promise<void> {
  mount({ ...options, screen });
  await settle();
  expect(dom.getByRole('heading', { level: 1 })).toBeTruthy();
  expect(await violations()).toEqual([]);
}

(longRun ? test : test.skip).each(cases)('%s, empty, %s', async (screen, language) => {
  await expectNoViolations(screen, { settings: { language } });
});

test.each(cases)('%s, with checked workbooks, %s', async (screen, language) => {
  const checks = await checkedStore();
  await expectNoViolations(screen, { host: new OpenWorkbook(), checks, settings: { language } });
});
