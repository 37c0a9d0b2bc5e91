/** @jest-environment jsdom */
import { cleanup, screen as dom } from '@testing-library/react';
import { consolidate } from '../../../meting/consolidate/consolidate';
import type { ConsolidatedFile, Consolidation, YearBefore } from '../../../meting/consolidate/consolidation';
import { consolidationWords } from '../../../locales/nl/consolidation';
import { DEFAULT_SETTINGS } from '../../../meting/form/settings';
import { mount } from '../../test-support/mount';
import type { MadeConsolidation } from '../../checker/checker';
import { ConsolidatedTable } from './consolidated-table';
import { ResponseBoard } from './response-board';

jest.setTimeout(60_000);
afterEach(cleanup);

const file = (name: string, jobs: number, previous: number | null, included = true): ConsolidatedFile => ({
  file: name,
  organisation: name.replace('.xlsx', ''),
  year: 2025,
  status: included ? 'complete' : 'to-repair',
  included,
  fout: 0,
  open: 0,
  figure: { persons: 12, rows: 12, hours: 0, jobs },
  leftOut: null,
  previous: { jobs: previous, persons: null },
});

const total: Consolidation = {
  ...consolidate([], { settings: DEFAULT_SETTINGS }),
  files: [file('Beuk.xlsx', 21.5, 20), file('Linde.xlsx', 8, null), file('Eik.xlsx', 0, 7, false)],
  yearBefore: {
    jobs: { files: 1, previous: 20, now: 21.5 },
    persons: { files: 0, previous: 0, now: 0 },
  },
};

/** The consolidation as the worker hands it over; only its summary is looked at here. */
function made(jobs: YearBefore): MadeConsolidation {
  const notAsked = () => Promise.reject(new Error('not asked in this test'));
  return {
    summary: { ...total, yearBefore: { ...total.yearBefore, jobs } },
    addends: notAsked,
    write: notAsked,
    publish: notAsked,
    forget: () => undefined,
  };
}

test('each organisation that names its last year has the difference with it; what is not counted has none', () => {
  mount({ children: <ResponseBoard total={total} jobs={[]} words={consolidationWords} /> });
  const lines = dom.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
  const lineOf = (name: string) => lines.find((line) => line.includes(`${name}.xlsx`));
  expect(lineOf('Beuk')).toContain('21,50 banen, +1,50 ten opzichte van vorig jaar');
  expect(lineOf('Linde')).toMatch(/8,00 banen$/);
  expect(lineOf('Eik')).not.toContain('vorig jaar');
});

test('the total compares like with like: only the workbooks that name their last year', () => {
  mount({ children: <ConsolidatedTable made={made(total.yearBefore.jobs)} /> });
  expect(
    dom.getByText('1 werkmap noemt de meting van vorig jaar: 20,00 banen toen, 21,50 nu (+1,50).'),
  ).toBeTruthy();
  cleanup();
  mount({ children: <ConsolidatedTable made={made({ files: 0, previous: 0, now: 0 })} /> });
  expect(dom.queryByText(/vorig jaar/)).toBeNull();
});
