import { writtenPeriod } from './written-period';

test.each([
  ['2025-11', 'november 2025', 'November 2025'],
  ['11', 'november', 'November'],
  ['2025', '2025', '2025'],
  ['2025-P12', 'periode 12 2025', 'period 12 2025'],
  ['2025-11-30', '30 november 2025', '30 November 2025'],
  [
    '2025-11-01/2025-11-30',
    '1 november 2025 tot en met 30 november 2025',
    '1 November 2025 to 30 November 2025',
  ],
])('a person reads %s as a period', (period, nl, en) => {
  expect([writtenPeriod(period, 'nl'), writtenPeriod(period, 'en')]).toEqual([nl, en]);
});
