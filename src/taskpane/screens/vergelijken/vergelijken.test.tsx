/** @jest-environment jsdom */
import { cleanup, fireEvent, screen as dom, waitFor } from '@testing-library/react';
import { CheckStore } from '../../state/check-store';
import { GivenChecker, mount } from '../../test-support/mount';
import { sampleGroup, sampleResult } from '../../test-support/sample-result';

// The first look at a screen loads all that it needs.
jest.setTimeout(60_000);
afterEach(cleanup);

const now = sampleResult({
  file: 'nu.xlsx',
  groups: [sampleGroup('B05', 'fout', { count: 1 }), sampleGroup('B07', 'fout')],
});
const before = sampleResult({
  file: 'toen.xlsx',
  groups: [sampleGroup('B05', 'fout', { count: 4 }), sampleGroup('B06', 'waarschuwing')],
});

async function show() {
  const checker = new GivenChecker({ 'nu.xlsx': now, 'toen.xlsx': before });
  const checks = new CheckStore(checker);
  const rendered = mount({ screen: 'vergelijken', checks, checker });
  await dom.findByText(/Er zijn twee controles nodig/, {}, { timeout: 20_000 });
  const input = rendered.container.querySelector('input[type=file]') as HTMLInputElement;
  return (file: File) => fireEvent.change(input, { target: { files: [file] } });
}

async function outcome() {
  await dom.findByRole('heading', { name: 'Opgelost: 1 oorzaak' }, { timeout: 20_000 });
  expect(dom.getByRole('heading', { name: 'Nieuw: 1 oorzaak' })).toBeTruthy();
  expect(dom.getByRole('heading', { name: 'Nog aanwezig: 1 oorzaak' })).toBeTruthy();
  expect(dom.getByText(/van 4 naar 1 keer/)).toBeTruthy();
}

test('two files: what was solved, is new and stayed', async () => {
  const choose = await show();
  choose(new File(['x'], 'toen.xlsx'));
  choose(new File(['x'], 'nu.xlsx'));
  await outcome();
});

test('an earlier report as JSON stands for the workbook it is about', async () => {
  const report = JSON.stringify({
    format: 'banenafspraak-rapport',
    version: 1,
    files: [{ file: 'toen.xlsx', unreadable: null, findings: before.groups, result: before.result }],
  });
  const choose = await show();
  choose(new File([report], 'rapport.json', { type: 'application/json' }));
  choose(new File(['x'], 'nu.xlsx'));
  await outcome();
  expect(dom.getAllByText('toen.xlsx (in rapport rapport.json)').length).toBeGreaterThan(0);
});

test.each(['{broken', '{"format":"iets-anders"}', '[]'])(
  '%s is no report, and that is said',
  async (text) => {
    const choose = await show();
    choose(new File([text], 'anders.json'));
    await waitFor(() => {
      expect(dom.getByText(/anders\.json is geen JSON-rapport van dit product/)).toBeTruthy();
    });
  },
);

test('metingen of two organisations are not told as one that was mended', async () => {
  const other = sampleResult({ file: 'anders.xlsx', organisation: 'Stichting De Wilgen', groups: [] });
  const checker = new GivenChecker({ 'nu.xlsx': now, 'anders.xlsx': other });
  const rendered = mount({ screen: 'vergelijken', checks: new CheckStore(checker), checker });
  await dom.findByText(/Er zijn twee controles nodig/, {}, { timeout: 20_000 });
  const input = rendered.container.querySelector('input[type=file]') as HTMLInputElement;
  for (const name of ['nu.xlsx', 'anders.xlsx'])
    fireEvent.change(input, { target: { files: [new File(['x'], name)] } });
  await dom.findByText(
    /Dit zijn metingen van twee organisaties: Stichting De Linde en Stichting De Wilgen/,
    {},
    { timeout: 20_000 },
  );
});
