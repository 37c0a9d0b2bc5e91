/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react';
import { MenuKeys } from './menu-keys';

const key = (name: string, more: object = {}) => ({
  key: name,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
});

/** A grid with these in it, and what was done there. */
function gridOf(html: string) {
  document.body.innerHTML = `<main><p tabindex="-1">A1</p>${html}</main>`;
  const grid = document.querySelector('main');
  const cell = document.querySelector('p');
  if (grid === null || cell === null) throw new Error('no grid');
  const done: string[] = [];
  for (const each of grid.querySelectorAll<HTMLElement>('div'))
    each.addEventListener('click', () => done.push(each.textContent));
  const menus = new MenuKeys(grid, {
    toGrid: () => {
      cell.focus();
    },
    say: (text) => done.push(text),
    inPanel: () => done.push('in the panel'),
  });
  cell.focus();
  return { menus, done, at: () => document.activeElement?.textContent };
}

const bar = ['Bestand', 'Invoegen'].map((name) => `<div class="o-topbar-menu">${name}</div>`).join('');
const list =
  '<div class="ribbon-toggler">Menu</div><nav class="o-ribbon-menu"><div class="o-previous-button">Terug</div>' +
  ['Beeld', 'Bestand', 'Grafiek', 'Blad'].map((name) => `<div class="o-menu-item">${name}</div>`).join('') +
  '</nav>';

test('F10 goes to the menus, the arrows go along them, Enter opens one, and Escape leads back', () => {
  const { menus, done, at } = gridOf(bar);
  expect(menus.take(key('F10'))).toBe(true);
  expect(at()).toBe('Bestand');
  const met = ['ArrowRight', 'ArrowRight', 'ArrowLeft'].map((name) => {
    menus.take(key(name));
    return at();
  });
  expect(met).toEqual(['Invoegen', 'Bestand', 'Invoegen']);
  expect(menus.take(key('Enter'))).toBe(true);
  expect(done).toEqual(['Invoegen']);
  expect(menus.take(key('Escape'))).toBe(true);
  expect(at()).toBe('A1');
});

test('on a narrow page it goes through all of them as a list', async () => {
  const { menus, done, at } = gridOf(list);
  // What cannot be chosen is gone past, the first too.
  for (const at of [0, 2]) document.querySelectorAll('.o-menu-item')[at]?.classList.add('disabled');
  expect(menus.take(key('F10'))).toBe(true);
  await waitFor(() => {
    expect(at()).toBe('Bestand');
  });
  menus.take(key('ArrowDown'));
  expect(at()).toBe('Blad');
  menus.take(key('Enter'));
  expect([done, at()]).toEqual([['Blad'], 'A1']);
});

test('Escape closes the panel beside the grid, to which F6 goes where there is one', () => {
  const panel =
    '<aside class="o-sidePanel"><div class="o-sidePanelClose">sluit</div><input /><button>Bereik</button></aside>';
  const { menus, done, at } = gridOf(panel);
  for (const each of document.querySelectorAll('input, button'))
    Object.defineProperty(each, 'offsetParent', { value: document.body });
  expect(menus.goToPanel()).toBe(true);
  expect(document.activeElement?.tagName).toBe('INPUT');
  expect(menus.take(key('Escape'))).toBe(true);
  expect([done, at()]).toEqual([['sluit'], 'A1']);
  expect(gridOf(bar).menus.goToPanel()).toBe(false);
});

const frames = () => new Promise((resolve) => setTimeout(resolve, 150));
const visible = (each: Element) => {
  Object.defineProperty(each, 'offsetParent', { value: document.body });
};

test('a panel that opens by what is chosen takes the keyboard, and one that stood there does not', async () => {
  const { menus, done, at } = gridOf(
    '<nav class="o-ribbon-menu"><div class="o-menu-item">Grafiek</div></nav>',
  );
  const item = document.querySelector<HTMLElement>('.o-menu-item');
  if (item === null) throw new Error('no item');
  item.tabIndex = -1;
  const opens = () => {
    item.insertAdjacentHTML(
      'afterend',
      '<aside class="o-sidePanel"><section class="o-sidePanelBody"><button>Bereik</button></section></aside>',
    );
    visible(document.querySelector('button') as Element);
  };
  item.addEventListener('click', opens, { once: true });
  item.focus();
  expect(menus.take(key('Enter'))).toBe(true);
  expect(at()).toBe('A1');
  await frames();
  expect([done, at()]).toEqual([['Grafiek', 'in the panel'], 'Bereik']);
  item.focus();
  menus.take(key('Enter'));
  await frames();
  expect(at()).toBe('A1');
});

test('a field of the panel keeps the keyboard that the engine lets go of at Enter', async () => {
  const { menus } = gridOf('<aside class="o-sidePanel"><input /><input /></aside>');
  const [field, other] = document.querySelectorAll('input');
  if (field === undefined || other === undefined) throw new Error('no fields');
  field.focus();
  expect(menus.take(key('Enter'))).toBe(false);
  field.blur();
  await frames();
  expect(document.activeElement).toBe(field);
  // Where the engine gives it to another, it stays there.
  menus.take(key('Enter'));
  other.focus();
  await frames();
  expect(document.activeElement).toBe(other);
});

test('every other key is left to the grid, and so is what is pressed with Ctrl', () => {
  const { menus } = gridOf(bar);
  for (const name of ['Escape', 'Enter', 'ArrowDown', 'a']) expect(menus.take(key(name))).toBe(false);
  expect(menus.take(key('F10', { shiftKey: true }))).toBe(false);
  menus.take(key('F10'));
  expect(menus.take(key('s', { ctrlKey: true }))).toBe(false);
});

test('Escape on the kind of a chart that is not open closes the panel', () => {
  const { menus, done, at } = gridOf(
    '<aside class="o-sidePanel"><div class="o-sidePanelClose">sluit</div><div class="o-type-selector" tabindex="0">Soort</div></aside>',
  );
  document.querySelector<HTMLElement>('.o-type-selector')?.focus();
  expect(menus.take(key('Escape'))).toBe(true);
  expect([done, at()]).toEqual([['sluit'], 'A1']);
});

test('the kind of a chart opens with Enter, the arrows go along the kinds, Enter takes one and Escape none', async () => {
  const kinds = ['Lijn', 'Kolom', 'Staaf']
    .map(
      (name, i) =>
        `<div class="o-chart-type-item ${i === 1 ? 'selected' : ''}" title="${name}">${name}</div>`,
    )
    .join('');
  const { menus, done, at } = gridOf(`<div class="o-type-selector" tabindex="0">Soort</div>${kinds}`);
  const drawn = () => new Promise((resolve) => setTimeout(resolve, 100));
  const selector = document.querySelector<HTMLElement>('.o-type-selector');
  selector?.addEventListener('pointerdown', () => done.push('opens or closes'));
  selector?.focus();
  expect(menus.take(key('x'))).toBe(false);
  expect(menus.take(key('Enter'))).toBe(true);
  await drawn();
  expect(at()).toBe('Kolom');
  const met = ['ArrowRight', 'ArrowDown', 'ArrowLeft'].map((name) => {
    menus.take(key(name));
    return at();
  });
  expect(met).toEqual(['Staaf', 'Lijn', 'Staaf']);
  expect(menus.take(key('Enter'))).toBe(true);
  await drawn();
  expect(at()).toBe('Soort');
  expect(done).toEqual(['opens or closes', 'Kolom', 'Staaf', 'Lijn', 'Staaf', 'Staaf']);
  document.querySelector<HTMLElement>('.o-chart-type-item')?.focus();
  document.querySelectorAll<HTMLElement>('.o-chart-type-item')[2]?.focus();
  expect(menus.take(key('Escape'))).toBe(true);
  expect(done.at(-1)).toBe('opens or closes');
});
