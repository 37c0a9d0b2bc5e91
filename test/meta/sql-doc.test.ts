import { readFileSync } from 'node:fs';
import { errorSteps } from '../../src/sql/steps';
import { sqlDoc } from '../../scripts/sql-doc';
import { decisionSteps, rowSteps } from '../../src/counting';

const page = readFileSync('docs/sql.md', 'utf8');

const words = (text: string): string => text.replace(/\s+/g, '');

test('docs/sql.md is what the code counts', () => {
  const same = words(page) === words(sqlDoc());
  expect({ same, makeItWith: 'npm run docs' }).toEqual({ same: true, makeItWith: 'npm run docs' });
});

test('every step of the counting is a part of the query, in its order', () => {
  const steps = [...decisionSteps(() => 0), ...rowSteps(0), ...errorSteps('2024-12-15')].map(
    ({ id }) => `step_${id}`,
  );
  expect(Array.from(page.matchAll(/^(step_\w+) AS \(/gm), ([, name]) => name)).toEqual(steps);
});
