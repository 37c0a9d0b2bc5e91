/** @jest-environment jsdom */
import '../../../../test/support/browser-globals';
import { cleanup, fireEvent, screen as dom } from '@testing-library/react';
import { contractChecks } from '../../../host/contract';
import { mount } from '../../test-support/mount';
import { OpenWorkbookHost } from '../../test-support/open-workbook';
import { SelfTest } from './self-test';

jest.setTimeout(60_000);
afterEach(cleanup);

test('the self-test runs every promise against the open workbook, and says of each what became of it', async () => {
  // It keeps nothing of what is written, so that hardly a promise holds.
  mount({ host: new OpenWorkbookHost(), children: <SelfTest /> });
  fireEvent.click(dom.getByRole('button', { name: 'Zelftest uitvoeren' }));
  await dom.findAllByText(/\b\d{1,4} gelukt, \d{1,4} mislukt\./, {}, { timeout: 30_000 });
  expect(dom.getAllByRole('listitem')).toHaveLength(contractChecks.length);
  expect(dom.getByText('values-come-back-as-they-were-written').parentElement?.textContent).toContain(
    'mislukt',
  );
  expect(dom.getByText('marks-leave-the-cells-as-they-are').parentElement?.textContent).toContain(
    'overgeslagen',
  );
});

test('without a workbook there is nothing to test', () => {
  mount({ children: <SelfTest /> });
  expect(dom.queryByRole('button')).toBeNull();
});

test('a host that can insert sheets is asked to', async () => {
  mount({ host: new OpenWorkbookHost(['insert-sheets']), children: <SelfTest /> });
  fireEvent.click(dom.getByRole('button', { name: 'Zelftest uitvoeren' }));
  await dom.findAllByText(/mislukt\./, {}, { timeout: 30_000 });
  expect(dom.getByText('sheets-of-a-file-can-be-inserted').parentElement?.textContent).toContain('mislukt');
});
