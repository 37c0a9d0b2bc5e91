/** @jest-environment jsdom */
import { madeFile } from './made-file';
import { saveFile } from './save-file';

let clicked: string[];
beforeEach(() => {
  clicked = [];
  URL.createObjectURL = () => 'blob:a';
  URL.revokeObjectURL = () => undefined;
  jest.useFakeTimers();
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    clicked.push(this.download);
  };
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
  madeFile.set(null);
});

const onPlatform = (platform: string) => {
  Object.assign(globalThis, { Office: { context: { platform } } });
};

test('a file goes to the browser, and is kept for another way to save it', () => {
  const told = jest.fn();
  const stop = madeFile.subscribe(told);
  onPlatform('OfficeOnline');
  saveFile('rapport 123456782.html', new Blob(['x']));
  expect(clicked).toEqual(['rapport xxxxxx782.html']);
  expect(madeFile.get()?.name).toBe('rapport xxxxxx782.html');
  madeFile.set(null);
  expect(madeFile.get()).toBeNull();
  expect(told).toHaveBeenCalledTimes(2);
  stop();
});

test('Excel on the Mac does nothing with a download, so none is tried', () => {
  onPlatform('Mac');
  saveFile('rapport.html', new Blob(['x']));
  expect(clicked).toEqual([]);
  expect(madeFile.get()?.name).toBe('rapport.html');
});
