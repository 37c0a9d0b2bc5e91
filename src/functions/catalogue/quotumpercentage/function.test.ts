import { publishedLaw } from '../../../law';
import { explain } from '../../../locales/nl/function-errors';
import { FunctionError } from '../../function-error';
import { quotumpercentage } from './function';

test('of a year with an indicative percentage only it says so, and what to fill in', () => {
  const found = quotumpercentage.bind(publishedLaw, 'overheid', undefined)(2024);
  if (!(found instanceof FunctionError)) throw new Error('a percentage was given');
  expect(found.code).toBe('#N/A');
  expect(explain(found)).toMatch(/2024.*"indicatief"/);
  expect(explain(found)).not.toMatch(/quotum\.percentage|12-31/);
});
