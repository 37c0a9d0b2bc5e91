/** @jest-environment jsdom */
import { cleanup, fireEvent, screen as dom } from '@testing-library/react';
import { mount } from '../../test-support/mount';

// The first look at a screen loads all that it needs.
jest.setTimeout(60_000);
afterEach(cleanup);

test.each([
  ['nl', '=uren/SCHAKELEN(tijdvak;'],
  ['en', '=hours/SWITCH(period,'],
] as const)(
  'in %s the formula without the add-in names its arguments as the form does',
  async (language, formula) => {
    mount({ screen: 'functies', settings: { language } });
    fireEvent.click(await dom.findByRole('button', { name: /^JOBUNITS\b/ }, { timeout: 20_000 }));
    await dom.findByRole('heading', { level: 2, name: 'JOBUNITS' });
    expect(dom.getByRole('main').textContent).toContain(formula);
  },
);
