import { readFileSync } from 'node:fs';
import { EXAMPLES } from '../../scripts/counting-doc/examples';
import { countingDoc, sectionsInOrder } from '../../scripts/counting-doc';
import { decisions, decisionSteps, rowSteps } from '../../src/counting';
import { countingDocument as nl } from '../../src/locales/nl/counting-document';
import { dayOfIso } from '../../src/meting/form/days';

const words = (text: string): string => text.replace(/[\s|\-_*\\]+/g, '');

test('docs/counting.md is what the steps, the codes and their words say', () => {
  const same = words(readFileSync('docs/counting.md', 'utf8')) === words(countingDoc());
  expect({ same, makeItWith: 'npm run docs' }).toEqual({ same: true, makeItWith: 'npm run docs' });
});

test('it has each step once, by its id, in the order in which the code takes them', () => {
  const sections = sectionsInOrder();
  expect([...sections].sort()).toEqual(Object.keys(nl.sections).sort());
  const steps = [...decisionSteps(dayOfIso), ...rowSteps(0)].map(({ id }) => id);
  expect(sections.filter((id) => steps.some((step) => step === id))).toEqual(steps);
});

test('every decision is shown by an example, and every part has one', () => {
  const examples = Object.values(EXAMPLES);
  const shown = new Set(examples.flatMap((example) => example.decisions));
  expect(decisions.filter((each) => !shown.has(each))).toEqual([]);
  const told = new Set(examples.map(({ section }) => section));
  expect(sectionsInOrder().filter((id) => !told.has(id))).toEqual([]);
});
