import fc from 'fast-check';
import type { Contribution, LineNames } from '../count/contribution';
import { ConsolidatedPersons } from './consolidated-persons';

/** What someone counts for: with which employer, in which region and, by the odd ones, in which form. */
interface Line {
  readonly lhnr?: string;
  readonly regio?: string;
  readonly bucket?: number;
}
const [EMPLOYED, LENT] = [1, 2];
/** Persons of a workbook by pseudonym, each with all that he or she counts for. */
type People = Readonly<Record<number, readonly Line[]>>;

function contributionOf(people: People): Contribution {
  const persons = Object.keys(people).map(Number);
  const lines = Object.values(people).flat();
  const firstLines: number[] = [];
  const moreLines: number[] = [];
  const masks: number[] = [];
  let line = 0;
  Object.values(people).forEach((own, person) => {
    firstLines.push(line);
    masks.push(own.reduce((mask, { bucket = EMPLOYED }) => mask | (1 << (bucket - 1)), 0));
    own.forEach((_, i) => {
      if (i > 0) moreLines.push(person, line + i);
    });
    line += own.length;
  });
  return {
    persons: Float64Array.from(persons),
    masks: Uint8Array.from(masks),
    sheetOf: new Uint8Array(persons.length),
    rowOf: Uint32Array.from(persons, (_, i) => i + 2),
    lineOf: Uint32Array.from(firstLines),
    moreLines: Uint32Array.from(moreLines),
    sheets: ['Meting'],
    lines: {
      count: lines.length,
      sheetOf: new Uint8Array(lines.length),
      bucket: Uint8Array.from(lines, ({ bucket = EMPLOYED }) => bucket),
      overheidssector: namesOf(lines.map(() => '')),
      regio: namesOf(lines.map(({ regio = '' }) => regio)),
      lhnr: namesOf(lines.map(({ lhnr = '' }) => lhnr)),
      rows: new Uint32Array(lines.length),
      hours: new Float64Array(),
      ranges: lines.map(() => ''),
    },
  };
}

function namesOf(texts: readonly string[]): LineNames {
  const names = [...new Set(['', ...texts])];
  return { names, of: Uint32Array.from(texts, (text) => names.indexOf(text)) };
}

const consolidated = (...all: readonly People[]) => new ConsolidatedPersons(all.map(contributionOf));

describe('persons of several workbooks', () => {
  const line = fc.record({
    lhnr: fc.constantFrom('', '1L01', '1L02', '2L01'),
    regio: fc.constantFrom('', 'Twente', 'Zeeland', 'Drenthe'),
    bucket: fc.integer({ min: 1, max: 6 }),
  });
  // Pseudonyms of which the last bits are those of another are another person still.
  const pseudonym = fc.constantFrom('3', '4', '1048579', '9007199254740000', '8', '9');
  const people = fc.dictionary(pseudonym, fc.array(line, { minLength: 1, maxLength: 3 }));
  const workbooks = fc.array(people, { maxLength: 4 });
  const linesOf = (all: readonly People[]) =>
    all.flatMap((each) =>
      Object.entries(each).flatMap(([person, lines]) => lines.map((own) => ({ ...own, person }))),
    );

  test('count once for each region in which they work', () => {
    fc.assert(
      fc.property(workbooks, (all) => {
        const told = linesOf(all);
        const expected = new Map<string, number>();
        for (const regio of new Set(told.map((each) => each.regio ?? ''))) {
          const there = told.filter((each) => each.regio === regio);
          expected.set(regio, new Set(there.map(({ person }) => person)).size);
        }
        expect(new Map(consolidated(...all).byKey('regio'))).toEqual(expected);
      }),
    );
  });

  test('count once for each sector and form', () => {
    fc.assert(
      fc.property(workbooks, fc.integer({ min: 1, max: 6 }), (all, bucket) => {
        const masks = consolidated(...all).byMask();
        const counted = masks.reduce((sum, each, mask) => sum + (mask & (1 << (bucket - 1)) ? each : 0), 0);
        const there = linesOf(all).filter((each) => each.bucket === bucket);
        expect(counted).toBe(new Set(there.map(({ person }) => person)).size);
        const persons = new Set(linesOf(all).map(({ person }) => person));
        expect(masks.reduce((sum, each) => sum + each, 0)).toBe(persons.size);
      }),
    );
  });

  test('are told where they stand in more than one', () => {
    const persons = consolidated({ 3: [{}], 4: [{}], 9: [{}] }, { 9: [{}], 1048579: [{}] }, { 4: [{}, {}] });
    expect([...persons.repeated].sort((a, b) => a - b)).toEqual([4, 9]);
    expect([0, 1, 2, 3].map((place) => persons.repeatedAt(place))).toEqual([[1, 2], [0], [0], []]);
  });
});

describe('who stands in two workbooks', () => {
  const twice = (...all: readonly People[]) => {
    const { persons, places } = consolidated(...all).perhapsTwice();
    return [persons, [...places]];
  };
  const [one, sameOne, other] = ['123456782L01', '123456782L02', '999999990L01'];

  test.each<[string, Line, Line, number]>([
    ['with the same number of the employer', { lhnr: one }, { lhnr: one }, 1],
    ['with two numbers of one employer', { lhnr: one }, { lhnr: sameOne }, 1],
    ['with two employers', { lhnr: one }, { lhnr: other }, 0],
    ['with an employer that the other does not name', { lhnr: one }, {}, 1],
    ['with employers that neither names', {}, {}, 1],
    ['lent by one and employed by another', { lhnr: one }, { lhnr: other, bucket: LENT }, 1],
    ['lent by two', { lhnr: one, bucket: LENT }, { lhnr: other, bucket: LENT }, 0],
    ['employed in two sectors by one', { lhnr: one }, { lhnr: one, bucket: 3 }, 1],
  ])('%s', (_what, here, there, persons) => {
    const places = persons === 0 ? [] : [0, 1];
    expect(twice({ 7: [here] }, { 7: [there] })).toEqual([persons, places]);
    expect(twice({ 7: [there] }, { 7: [here] })).toEqual([persons, places]);
  });

  test('may be two only in workbooks that speak of the same job', () => {
    expect(
      twice({ 7: [{ lhnr: one }] }, { 7: [{ lhnr: other }] }, { 5: [{}] }, { 7: [{ lhnr: sameOne }] }),
    ).toEqual([1, [0, 3]]);
  });

  test('is looked at with every job', () => {
    expect(twice({ 7: [{ lhnr: other }, { lhnr: one }] }, { 7: [{ lhnr: '5L01' }, { lhnr: one }] })).toEqual([
      1,
      [0, 1],
    ]);
  });

  test('is not who has two jobs in one of them', () => {
    expect(twice({ 7: [{ lhnr: one }, { lhnr: one, bucket: LENT }] }, { 8: [{}] })).toEqual([0, []]);
    expect(
      twice({ 7: [{ lhnr: one }, { lhnr: one, bucket: LENT }] }, { 7: [{ lhnr: other, bucket: LENT }] }),
    ).toEqual([1, [0, 1]]);
  });
});
