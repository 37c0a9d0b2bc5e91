/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { act, cleanup, fireEvent, screen as dom, waitFor } from '@testing-library/react';
import { checkedPopulation, type CountedRow } from '../../../test/support/population';
import { publishRows } from '../../../test/support/publish-rows';
import { publicationWords } from '../../locales/nl/publication';
import { reportWords } from '../../locales/nl/report';
import { publicationHtml } from '../../report/publication/html';
import { CheckStore } from '../state/check-store';
import { GivenChecker, mount } from '../test-support/mount';

const text = publicationWords.pane;
jest.setTimeout(60_000);
afterEach(cleanup);

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
async function open(
  people = rows,
  organisation?: string,
  others: readonly CountedRow[] = [],
): Promise<{ readonly saved: Blob[]; readonly names: string[] }> {
  const [input] = checkedPopulation(people);
  if (!input) throw new Error('no workbook');
  const { result } = input;
  const checker = new GivenChecker({
    'meting.xlsx': { ...result, organisation: organisation ?? result.organisation },
    ...Object.fromEntries(checkedPopulation(others).map((each) => [each.result.file, each.result])),
  });
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
  const given = [...new Set(['meting.xlsx', ...others.map(({ file }) => file)])].map(
    (file) => new File(['x'], file),
  );
  mount({ screen: 'rapport', checks, checker });
  act(() => void checks.checkFiles(given));
  await dom.findByRole('button', { name: text.make }, { timeout: 30_000 });
  return { saved, names };
}

async function make(): Promise<void> {
  fireEvent.click(dom.getByRole('button', { name: text.make }));
  // On the screen, and said to who cannot see it.
  await dom.findAllByText(text.made('publicatie-banenafspraak.html'), {}, { timeout: 30_000 });
}

const read = (blob: Blob = new Blob()) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(String(reader.result));
    };
    reader.readAsText(blob);
  });

// Browsers have them; jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.assign(File.prototype, {
  text(this: File) {
    return read(this);
  },
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

test('a name is shown as it will be published: what else is personal in it is covered', async () => {
  const { saved } = await open(rows, 'Stichting De Wilgen, p.jansen@wilgen.nl');
  fireEvent.click(dom.getByRole('checkbox', { name: 'Stichting De Wilgen, ***' }));
  await make();
  const page = await read(saved[0]);
  expect(page).toContain('Stichting De Wilgen, ***');
  expect(page).not.toContain('jansen');
});

test('where no figure would be left it says so before anything is made', async () => {
  const { saved } = await open(rows.slice(0, 3));
  const intoView = jest.fn();
  Element.prototype.scrollIntoView = intoView;
  fireEvent.click(dom.getByRole('button', { name: text.make }));
  await dom.findAllByText(text.empty(3), {}, { timeout: 30_000 });
  expect(dom.getByText(text.emptyFound)).toBeTruthy();
  expect(dom.getByText(text.notMade)).toBeTruthy();
  expect(intoView).toHaveBeenCalledWith({ block: 'nearest' });
  expect(saved).toEqual([]);
  fireEvent.click(dom.getByRole('button', { name: text.anyway }));
  await waitFor(() => {
    expect(saved).toHaveLength(1);
  });
});

test('what may count twice is said before anything is made', async () => {
  // Boards enough to show figures, of which one has three people of the first.
  const others = ['ander.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx'].flatMap((file, i) =>
    rows.map((row) => {
      const person = file === 'ander.xlsx' && row.person < 3 ? row.person : row.person + (i + 1) * 100;
      return { ...row, file, person };
    }),
  );
  const { saved } = await open(rows, undefined, others);
  fireEvent.click(dom.getByRole('button', { name: text.make }));
  await dom.findByText(text.unsettledFound, {}, { timeout: 30_000 });
  expect(dom.queryByText(text.emptyFound)).toBeNull();
  expect(dom.getAllByText(/K01 3 personen tellen mee in meer dan één van/).length).toBeGreaterThan(0);
  expect(saved).toEqual([]);
  fireEvent.click(dom.getByRole('button', { name: text.anyway }));
  await waitFor(() => {
    expect(saved).toHaveLength(1);
  });
  expect(await read(saved[0])).toContain(publicationWords.unsettled.K01);
});

/** A publication of others in which this board was counted too. */
function earlierPage(): string {
  const others = ['meting.xlsx', 'b.xlsx', 'c.xlsx'].flatMap((file, i) =>
    rows.map((row) => ({ ...row, file, form: 'formeel' as const, person: row.person + i * 100 })),
  );
  return publicationHtml(publishRows(others), publicationWords, reportWords);
}

test('what an earlier publication makes derivable is said before anything is made', async () => {
  const { saved } = await open();
  fireEvent.click(dom.getByRole('checkbox', { name: 'Bestuur meting.xlsx' }));
  const choose = (...files: File[]) => {
    fireEvent.change(dom.getByLabelText(text.earlierChoose, { selector: 'input' }), { target: { files } });
  };
  choose(new File(['<p>iets anders</p>'], 'anders.html'), new File([earlierPage()], 'sector.html'));
  await dom.findByText(text.earlierUnread('anders.html'), {}, { timeout: 30_000 });
  expect(dom.getAllByText(text.earlierName('sector.html', 2025)).length).toBeGreaterThan(0);
  fireEvent.click(dom.getByRole('button', { name: text.make }));
  await dom.findByText(text.earlierFound, {}, { timeout: 30_000 });
  const told = publicationWords.earlier.difference('sector.html', 'Bestuur b.xlsx; Bestuur c.xlsx');
  expect(dom.getAllByText(new RegExp(told)).length).toBeGreaterThan(0);
  expect(saved).toEqual([]);
  fireEvent.click(dom.getByRole('button', { name: text.anyway }));
  await waitFor(() => {
    expect(saved).toHaveLength(1);
  });
});

test('what was said of other names does not stay when the names change', async () => {
  await open(rows.slice(0, 3));
  fireEvent.click(dom.getByRole('button', { name: text.make }));
  const again = await dom.findByRole('button', { name: text.anyway }, { timeout: 30_000 });
  fireEvent.click(dom.getByRole('checkbox', { name: 'Bestuur meting.xlsx' }));
  expect(again.isConnected).toBe(false);
});

test('an earlier publication that is left out is not compared', async () => {
  const { saved } = await open();
  fireEvent.change(dom.getByLabelText(text.earlierChoose, { selector: 'input' }), {
    target: { files: [new File([earlierPage()], 'sector.html')] },
  });
  fireEvent.click(
    await dom.findByRole('button', { name: text.earlierDrop('sector.html') }, { timeout: 30_000 }),
  );
  await make();
  expect(saved).toHaveLength(1);
});

test('a name in letters of another script is shown to be one where it is confirmed', async () => {
  await open(
    rows.map((row) => ({ ...row, file: 'meting.xlsx' })),
    '\u0412estuur',
  );
  expect(dom.getByRole('checkbox', { name: `\u0412estuur (${text.otherScript})` })).toBeTruthy();
});
