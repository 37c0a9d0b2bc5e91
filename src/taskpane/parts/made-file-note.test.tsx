/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen as dom } from '@testing-library/react';
import { pane as words } from '../../locales/nl/pane';
import { NoHost } from '../host/no-host';
import { madeFile } from '../reports/made-file';
import { saveFile } from '../reports/save-file';
import { mount } from '../test-support/mount';
import { MadeFileNote } from './made-file-note';

class ExcelOfATest extends NoHost {
  override readonly kind = 'excel' as never;
  readonly opened: number[] = [];
  override supports = () => true;
  override openWorkbook = ((bytes: ArrayBuffer) => {
    this.opened.push(bytes.byteLength);
    return Promise.resolve();
  }) as never;
}

function blob(text: string): Blob {
  return Object.assign(new Blob([text]), {
    text: () => Promise.resolve(text),
    arrayBuffer: () => Promise.resolve(new ArrayBuffer(text.length)),
  });
}

beforeEach(() => {
  URL.createObjectURL = () => 'blob:a';
  HTMLAnchorElement.prototype.click = () => undefined;
});
afterEach(() => {
  cleanup();
  madeFile.set(null);
  Reflect.deleteProperty(globalThis, 'Office');
});

const save = (name: string, content: string) => {
  act(() => {
    saveFile(name, blob(content));
  });
};
const button = (name: string) => dom.getByRole('button', { name });

test('a workbook can be opened in Excel, and saved there', async () => {
  const host = new ExcelOfATest();
  mount({ host, children: <MadeFileNote /> });
  expect(dom.queryByRole('button')).toBeNull();
  save('Meting.xlsx', 'PK..');
  fireEvent.click(button(words.madeFile.open));
  await dom.findAllByText(words.madeFile.opened);
  expect(host.opened).toEqual([4]);
});

test('text can be copied by hand', async () => {
  mount({ host: new ExcelOfATest(), children: <MadeFileNote /> });
  save('rapport.html', '<p>Drie fouten</p>');
  fireEvent.click(button(words.madeFile.showText));
  const area = await dom.findByRole<HTMLTextAreaElement>('textbox', { name: 'rapport.html' });
  expect(area.value).toBe('<p>Drie fouten</p>');
  expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
  fireEvent.click(button(words.madeFile.close));
  expect(dom.queryByRole('textbox')).toBeNull();
});

test('a file made again under the same name shows its own text, not that of the one before', async () => {
  mount({ host: new ExcelOfATest(), children: <MadeFileNote /> });
  save('rapport.html', '<p>Drie fouten</p>');
  fireEvent.click(button(words.madeFile.showText));
  await dom.findByRole('textbox');
  save('rapport.html', '<p>Geen fouten</p>');
  expect(dom.queryByDisplayValue('<p>Drie fouten</p>')).toBeNull();
  fireEvent.click(button(words.madeFile.showText));
  expect((await dom.findByRole<HTMLTextAreaElement>('textbox')).value).toBe('<p>Geen fouten</p>');
});

test.each(['terugsturen.zip', 'meting.xlsm'])(
  'of %s, which can neither be opened nor copied here, it is said where it can be made',
  (name) => {
    mount({ host: new ExcelOfATest(), children: <MadeFileNote /> });
    save(name, 'PK..');
    expect(dom.getByText(words.madeFile.look).parentElement?.textContent).toContain(words.madeFile.elsewhere);
    cleanup();
    Object.assign(globalThis, { Office: { context: { platform: 'Mac' } } });
    mount({ host: new ExcelOfATest(), children: <MadeFileNote /> });
    save(name, 'PK..');
    expect(dom.getByText(words.madeFile.macElsewhere)).toBeTruthy();
    // Nothing is spoken of that is not there.
    expect(dom.queryByText(words.madeFile.mac)).toBeNull();
    expect(dom.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([words.madeFile.close]);
  },
);

test('on the Mac it is said that nothing was saved, and no download is offered again', () => {
  Object.assign(globalThis, { Office: { context: { platform: 'Mac' } } });
  mount({ host: new ExcelOfATest(), children: <MadeFileNote /> });
  save('rapport.html', 'x');
  expect(dom.getByText(words.madeFile.mac)).toBeTruthy();
  expect(dom.queryByRole('button', { name: words.madeFile.again })).toBeNull();
});

test('where office.js did not come it may be Excel all the same, and the ways are offered', () => {
  document.head.innerHTML = '<script id="office-js" type="text/plain"></script>';
  mount({ children: <MadeFileNote /> });
  save('rapport.html', 'x');
  expect(button(words.madeFile.showText)).toBeTruthy();
  document.head.innerHTML = '';
});

test('in a browser of their own nothing is said: the browser shows its downloads', () => {
  mount({ children: <MadeFileNote /> });
  save('rapport.html', 'x');
  expect(dom.queryByRole('button')).toBeNull();
});
