/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { withKeyboard } from './keyboard-templates';

test('the engine that ships has a kind of a chart, and the keyboard gets to it', () => {
  const templates = readFileSync(require.resolve('@odoo/o-spreadsheet/dist/o_spreadsheet.xml'), 'utf8');
  const page = new DOMParser().parseFromString(withKeyboard(templates), 'application/xml');
  const [kind, ...more] = page.querySelectorAll('.o-type-selector[tabindex="0"]');
  expect(more).toEqual([]);
  expect(kind?.getAttribute('role')).toBe('button');
  expect(kind?.closest('[t-name]')?.getAttribute('t-name')).toBe('o-spreadsheet-ChartTypePicker');
});

test('an engine that draws it otherwise is not taken in silence', () => {
  expect(() => withKeyboard('<t/>')).toThrow('kind of a chart');
});
