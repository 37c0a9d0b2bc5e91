/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { act, cleanup, fireEvent, screen as dom, waitFor } from '@testing-library/react';
import { checkedPopulation, type CountedRow } from '../../../test/support/population';
import { publicationWords } from '../../locales/nl/publication';
import { CheckStore } from '../state/check-store';
import { GivenChecker, mount } from '../test-support/mount';

const text = publicationWords.pane;
jest.setTimeout(60_000);
afterEach(cleanup);

// Browsers have it; jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const rows = Array.from({ length: 23 }, (_, person): CountedRow => ({
  file: 'meting.xlsx',
  person,
  form: person < 20 ? 'formeel' : 'inleen',
  sector: 'overheid',
  overheidssector: 'onderwijs',
  regio: 'Midden-Utrecht',
  hours: 700 + person,
}));

/** The screen Rapport with one checked workbook in which three persons are lent; gives what is saved on it. */
async function open(): Promise<{ readonly saved: Blob[]; readonly names: string[] }> {
  const [input] = checkedPopulation(rows);
  if (!input) throw new Error('no workbook');
  const checker = new GivenChecker({ 'meting.xlsx': input.result });
  const checks = new CheckStore(checker);
  const saved: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (content) => {
    saved.push(content as Blob);
    return 'blob:here';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  mount({ screen: 'rapport', checks, checker });
  act(() => void checks.checkFiles([new File(['x'], 'meting.xlsx')]));
  await dom.findByRole('button', { name: text.make }, { timeout: 30_000 });
  return { saved, names };
}

async function make(): Promise<void> {
  fireEvent.click(dom.getByRole('button', { name: text.make }));
  // On the screen, and said to who cannot see it.
  await dom.findAllByText(text.made('publicatie-banenafspraak.html'), {}, { timeout: 30_000 });
}

const read = (blob: Blob | undefined) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(String(reader.result));
    };
    reader.readAsText(blob ?? new Blob());
  });

test('a publication is protected without anyone asking for it', async () => {
  const { saved, names } = await open();
  await make();
  expect(names).toEqual(['publicatie-banenafspraak.html']);
  const page = await read(saved[0]);
  expect(page).toContain(publicationWords.protectedBelow(5));
  expect(page).toContain(publicationWords.hidden);
});

test('without protection it says so, on the screen and in the file', async () => {
  const { saved } = await open();
  fireEvent.click(dom.getByRole('checkbox', { name: text.protect }));
  expect(dom.getByText(text.off)).toBeTruthy();
  await make();
  const page = await read(saved[0]);
  expect(page).toContain(publicationWords.notProtected);
  expect(page).not.toContain(`>${publicationWords.hidden}<`);
});

test('a minimum that protects nothing is refused where it is typed', async () => {
  const { saved } = await open();
  fireEvent.change(dom.getByLabelText(text.minimum), { target: { value: '2' } });
  expect(dom.getByText(text.minimumRange(3, 1000))).toBeTruthy();
  fireEvent.click(dom.getByRole('button', { name: text.make }));
  expect(saved).toEqual([]);
});

test('the name of the organisation is shown, and published only where it was confirmed', async () => {
  const { saved } = await open();
  const name = dom.getByRole('checkbox', { name: 'Bestuur meting.xlsx' });
  expect((name as HTMLInputElement).checked).toBe(false);
  await make();
  expect(await read(saved[0])).not.toContain('Bestuur meting.xlsx');
  fireEvent.click(name);
  expect(dom.getByText(text.namesChosen(1, 1))).toBeTruthy();
  fireEvent.click(dom.getByRole('button', { name: text.make }));
  await waitFor(() => {
    expect(saved).toHaveLength(2);
  });
  expect(await read(saved[1])).toContain('Bestuur meting.xlsx');
});
