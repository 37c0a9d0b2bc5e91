/** @jest-environment jsdom */
import { cleanup, fireEvent, screen as dom, waitFor } from '@testing-library/react';
import { HostError } from '../../../host/host-error';
import { newWorkbookWords } from '../../../locales/nl/new-workbook';
import { saveFile } from '../../reports/save-file';
import { newWorkbook } from '../../templates/new-workbook';
import { mount } from '../../test-support/mount';
import { OpenWorkbookHost } from '../../test-support/open-workbook';

// jsdom has no compression; what is made is tested beside it.
jest.mock('../../templates/new-workbook', () => ({
  newWorkbook: jest.fn(() => Promise.resolve({ arrayBuffer: () => Promise.resolve(new ArrayBuffer(3)) })),
}));
jest.mock('../../reports/save-file', () => ({ saveFile: jest.fn() }));

jest.setTimeout(60_000);
beforeEach(() => jest.clearAllMocks());
afterEach(cleanup);

const field = (name: RegExp) => dom.findByLabelText(name, {}, { timeout: 20_000 });

test('three answers give a file with a name that every system takes', async () => {
  mount({ screen: 'nieuw' });
  fireEvent.change(await field(/Hoe heet de organisatie/), { target: { value: ' Stichting A/B ' } });
  fireEvent.click(dom.getByRole('radio', { name: /Alleen Tabel 1/ }));
  fireEvent.change(dom.getByLabelText(/Over welk jaar/), { target: { value: '2024' } });
  fireEvent.click(dom.getByRole('button', { name: 'Werkmap bewaren als bestand' }));
  await dom.findAllByText(/is gemaakt\. Open het bestand in Excel/);
  expect(newWorkbook).toHaveBeenCalledWith({
    kind: 'tabel1',
    year: 2024,
    organisation: 'Stichting A/B',
    language: 'nl',
  });
  expect(saveFile).toHaveBeenCalledWith('Meting 2024 Stichting A B.xlsx', expect.anything());
});

test('where the host can, it opens', async () => {
  const host = new OpenWorkbookHost(['new-workbook']);
  mount({ screen: 'nieuw', host });
  fireEvent.change(await field(/Hoe heet de organisatie/), { target: { value: 'De Linde' } });
  // Without a sector nobody in it would count.
  fireEvent.click(dom.getByRole('button', { name: 'Werkmap openen' }));
  expect(await dom.findByText(newWorkbookWords.sortMissing)).toBeTruthy();
  expect(newWorkbook).not.toHaveBeenCalled();
  fireEvent.change(await field(/Wat voor organisatie/), { target: { value: 'po' } });
  fireEvent.click(dom.getByRole('button', { name: 'Werkmap openen' }));
  await waitFor(() => {
    expect(host.opened).toHaveLength(1);
  });
  expect(saveFile).not.toHaveBeenCalled();
  expect(newWorkbook).toHaveBeenCalledWith(
    expect.objectContaining({ more: { sector: 'overheid', overheidssector: 'po' } }),
  );
});

test('who keeps the workbook that is open has not met a failure', async () => {
  const host = new OpenWorkbookHost(['new-workbook']);
  const openWorkbook = jest.fn(() => Promise.reject(new HostError('cancelled')));
  Object.assign(host, { openWorkbook });
  mount({ screen: 'nieuw', host });
  fireEvent.change(await field(/Hoe heet de organisatie/), { target: { value: 'De Linde' } });
  fireEvent.change(await field(/Wat voor organisatie/), { target: { value: 'po' } });
  const button = dom.getByRole('button', { name: 'Werkmap openen' });
  fireEvent.click(button);
  await waitFor(() => {
    expect(openWorkbook).toHaveBeenCalled();
  });
  await waitFor(() => {
    expect(button.getAttribute('aria-disabled')).not.toBe('true');
  });
  expect(dom.queryByText(newWorkbookWords.failed)).toBeNull();
});

test.each([
  ['', 'Vul de naam van de organisatie in.'],
  ['Jansen 123456782', 'Er staat een BSN in de naam. Haal het weg.'],
])('the name %p is asked again', async (value, problem) => {
  mount({ screen: 'nieuw' });
  fireEvent.change(await field(/Hoe heet de organisatie/), { target: { value } });
  fireEvent.click(dom.getByRole('button', { name: 'Werkmap bewaren als bestand' }));
  expect(await dom.findByText(problem)).toBeTruthy();
  expect(newWorkbook).not.toHaveBeenCalled();
});
