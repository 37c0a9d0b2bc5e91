/** @jest-environment jsdom */
import { cleanup, fireEvent, screen as dom } from '@testing-library/react';
import { CheckStore } from '../../state/check-store';
import { GivenChecker, mount, nothingSeen } from '../../test-support/mount';
import { OpenWorkbookHost } from '../../test-support/open-workbook';
import { sampleResult } from '../../test-support/sample-result';

// The first look at a screen loads all that it needs.
jest.setTimeout(60_000);
afterEach(cleanup);

const template = {
  ...nothingSeen,
  template: { kind: 'schoolbestuur', version: '1', by: 'fingerprint', confidence: 1 },
  organisation: 'Stichting De Linde',
  year: 2025,
  metingen: [{ sheet: 'Meting', headerRow: 1 }],
  rows: 1234,
} as const;

const button = (name: string) => dom.findByRole('button', { name }, { timeout: 20_000 });

test('it says what is open and checks it', async () => {
  const checker = new GivenChecker({ host: sampleResult() }, template);
  mount({ screen: 'start', host: new OpenWorkbookHost(), checker });
  fireEvent.click(await button('Controleer deze werkmap'));
  await dom.findByRole('heading', { level: 1, name: 'Controleren' });
  cleanup();
  mount({ screen: 'start', host: new OpenWorkbookHost(), checker });
  await button('Controleer deze werkmap');
  const said = dom.getByLabelText('Wat er open staat').textContent;
  expect(said).toContain('Meting van een schoolbestuur');
  expect(said).toContain('Stichting De Linde');
  expect(said).toContain('2025');
  expect(said).toContain('1.234, op blad Meting');
});

test('a workbook with mistakes leads to them without checking again', async () => {
  const checker = new GivenChecker({ host: sampleResult() }, template);
  const checks = new CheckStore(checker);
  checks.checkHost('Meting 2025.xlsx');
  const asked = jest.spyOn(checker, 'checkHost');
  mount({ screen: 'start', host: new OpenWorkbookHost(), checker, checks });
  expect(await dom.findByText('2 fouten en 1 waarschuwing open.', {}, { timeout: 20_000 })).toBeTruthy();
  fireEvent.click(await button('Bekijk de fouten'));
  await dom.findByRole('heading', { level: 2, name: 'Meting 2025.xlsx' });
  expect(asked).not.toHaveBeenCalled();
});

test('a fresh template leads to its first empty row, a workbook without a meting to a new one', async () => {
  const host = new OpenWorkbookHost();
  mount({ screen: 'start', host, checker: new GivenChecker({}, { ...template, rows: 0 }) });
  fireEvent.click(await button('Naar de eerste lege rij'));
  expect(host.selected).toEqual([{ sheet: 'Meting', row: 2, column: 1, rows: 1, columns: 1 }]);
  cleanup();
  mount({ screen: 'start', host, checker: new GivenChecker({}) });
  expect(await dom.findByText('Er is geen meting gevonden in deze werkmap.')).toBeTruthy();
  // The step that the card offers is not offered once more below it.
  expect(dom.getAllByRole('button', { name: 'Meting maken' })).toHaveLength(1);
});

test('what cannot be looked at can still be checked', async () => {
  const checker = new GivenChecker({});
  checker.lookAtHost = () => Promise.reject(new Error('busy'));
  mount({ screen: 'start', host: new OpenWorkbookHost(), checker });
  expect(await dom.findByText(/konden nu niet zien/)).toBeTruthy();
  await button('Controleer deze werkmap');
});
