/** @jest-environment jsdom */
import { cleanup, fireEvent, screen as dom } from '@testing-library/react';
import { pane as english } from '../../locales/en/pane';
import { pane as dutch } from '../../locales/nl/pane';
import { settingsKey } from '../../locales/settings-key';
import { mount } from '../test-support/mount';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test('a language that was chosen elsewhere while the pane was loading is taken up', async () => {
  localStorage.setItem(settingsKey, JSON.stringify({ language: 'en' }));
  mount({});
  expect(await dom.findByRole('button', { name: english.shell.openMenu })).toBeTruthy();
});

test('the menu opens in view however far was read, and closing it goes back there', async () => {
  mount({});
  // With the menu still there the browser would shift the place once more when the menu goes.
  const menuHidden: boolean[] = [];
  const scrollTo = jest.fn(() => {
    menuHidden.push(document.getElementById('pane-menu')?.hidden === true);
  });
  Object.assign(window, { scrollTo, scrollY: 640 });
  fireEvent.click(await dom.findByRole('button', { name: dutch.shell.openMenu }));
  expect(scrollTo).toHaveBeenLastCalledWith(0, 0);
  fireEvent.click(dom.getByRole('button', { name: dutch.shell.closeMenu }));
  expect(scrollTo).toHaveBeenLastCalledWith(0, 640);
  expect(menuHidden).toEqual([false, true]);
});
