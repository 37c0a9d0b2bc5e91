import { engineWords } from './spreadsheet-engine';

/** What the engine puts in a sentence: numbers, names of sheets, cells. */
function filledIn(text: string): readonly string[] {
  return [...text.matchAll(/%(?:\(\w+\))?s/g)].map(([each]) => each).sort();
}

test('every sentence of the engine in Dutch holds what the engine fills in', () => {
  const differ = Object.entries(engineWords).filter(
    ([english, dutch]) => filledIn(english).join() !== filledIn(dutch).join(),
  );
  expect(differ).toEqual([]);
});
