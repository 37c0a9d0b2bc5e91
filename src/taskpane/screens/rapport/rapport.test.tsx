/** @jest-environment jsdom */
import { cleanup, fireEvent, screen as dom, waitFor } from '@testing-library/react';
import { makeReport } from '../../reports/make-report';
import { saveFile } from '../../reports/save-file';
import { CheckStore } from '../../state/check-store';
import { GivenChecker, mount } from '../../test-support/mount';
import { sampleResult } from '../../test-support/sample-result';

jest.mock('../../reports/save-file', () => ({ saveFile: jest.fn() }));
jest.mock('../../reports/make-report', () => ({
  ...jest.requireActual<object>('../../reports/make-report'),
  makeReport: jest.fn(() => Promise.resolve(new Blob(['report']))),
}));

// The first look at a screen loads all that it needs.
jest.setTimeout(60_000);
beforeEach(() => jest.clearAllMocks());
afterEach(cleanup);

async function show() {
  const checker = new GivenChecker({ 'a.xlsx': sampleResult(), 'b.xlsx': sampleResult() });
  const checks = new CheckStore(checker);
  checks.checkFiles(['a.xlsx', 'b.xlsx'].map((name) => new File(['x'], name)));
  await waitFor(() => {
    expect(checks.snapshot().every(({ state }) => state === 'done')).toBe(true);
  });
  mount({ screen: 'rapport', checks, checker });
  await dom.findByRole('button', { name: 'Rapport maken' }, { timeout: 20_000 });
}

test.each([
  ['Webpagina, om te lezen en af te drukken', 'html', 'rapport-banenafspraak.html'],
  ['Excel-werkmap, om mee te rekenen', 'xlsx', 'rapport-banenafspraak.xlsx'],
  ['CSV, een lijst van bevindingen', 'csv', 'rapport-banenafspraak.csv'],
  ['JSON, voor andere programma’s', 'json', 'rapport-banenafspraak.json'],
  ['SARIF, voor controlesystemen', 'sarif', 'rapport-banenafspraak.sarif.json'],
])('%s is saved under its own name', async (label, format, name) => {
  await show();
  fireEvent.click(dom.getByRole('radio', { name: label }));
  fireEvent.click(dom.getByRole('button', { name: 'Rapport maken' }));
  await waitFor(() => {
    expect(saveFile).toHaveBeenCalledWith(name, expect.any(Blob));
  });
  expect(makeReport).toHaveBeenCalledWith(
    expect.objectContaining({ format, language: 'nl', role: 'bestuur' }),
  );
});

test('a report is about all workbooks, or about one; with the hash of each file', async () => {
  await show();
  fireEvent.change(dom.getByLabelText('Waarover'), { target: { value: '2' } });
  fireEvent.click(dom.getByRole('button', { name: 'Rapport maken' }));
  await waitFor(() => {
    expect(makeReport).toHaveBeenCalledWith(
      expect.objectContaining({ inputs: [expect.objectContaining({ sha256: '0'.repeat(64) })] }),
    );
  });
});

test('a report that cannot be made is said, and nothing is saved', async () => {
  jest.mocked(makeReport).mockRejectedValueOnce(new Error('no memory'));
  await show();
  fireEvent.click(dom.getByRole('button', { name: 'Rapport maken' }));
  expect(await dom.findByText('Het rapport maken is niet gelukt.')).toBeTruthy();
  expect(saveFile).not.toHaveBeenCalled();
});

test('a workbook whose check did not finish is named, with how far it came', async () => {
  const checker = new GivenChecker({ 'a.xlsx': sampleResult() });
  const checks = new CheckStore(checker);
  checks.checkFiles(['a.xlsx', 'b.xlsx', 'c.xlsx'].map((name) => new File(['x'], name)));
  const [, , third] = checks.snapshot();
  checks.cancel(third?.id ?? 0);
  await waitFor(() => {
    expect(checks.snapshot().map(({ state }) => state)).toEqual(['done', 'failed', 'cancelled']);
  });
  mount({ screen: 'rapport', checks, checker });
  fireEvent.click(await dom.findByText('2 werkmappen staan er niet in', {}, { timeout: 20_000 }));
  expect(dom.getByText('b.xlsx: controle mislukt')).toBeTruthy();
  expect(dom.getByText('c.xlsx: controle gestopt')).toBeTruthy();
  expect(dom.getByText('De gecontroleerde werkmap')).toBeTruthy();
});
