import type { DomainError } from '../law';
import {
  permanentHours,
  retention,
  sameJobLongerThanYear,
  startersStillWorking,
  workingIn,
  type Spell,
} from './retention';

const third2017 = { first: '2017-07-01', last: '2017-09-30' };
const third2018 = { first: '2018-07-01', last: '2018-09-30' };

describe('retention', () => {
  it('is the part of the first group that is in the second', () => {
    const share = retention(['a', 'b', 'c', 'd', 'a'], ['b', 'd', 'e', 'a']);
    expect([share.part, share.whole, share.share?.toNumber()]).toEqual([3, 4, 0.75]);
  });

  it('has no share of an empty group', () => {
    expect(retention([], ['a'])).toEqual({ part: 0, whole: 0, share: null });
  });

  it('from spells: working in a third quarter and a year later', () => {
    const spells: Spell[] = [
      { person: 'stays', first: '2016-01-01' },
      { person: 'leaves', first: '2016-01-01', last: '2018-06-30' },
      { person: 'returns', first: '2016-01-01', last: '2017-07-01' },
      { person: 'returns', first: '2018-09-30' },
      { person: 'too late', first: '2017-10-01' },
      { person: 'too early', first: '2016-01-01', last: '2017-06-30' },
    ];
    expect([...workingIn(spells, third2017)]).toEqual(['stays', 'leaves', 'returns']);
    expect(retention(workingIn(spells, third2017), workingIn(spells, third2018))).toMatchObject({
      part: 2,
      whole: 3,
    });
  });

  it('takes a spell of one day', () => {
    const day = { person: 'a', first: '2017-08-01', last: '2017-08-01' };
    expect([...workingIn([day], third2017)]).toEqual(['a']);
  });

  it('refuses a spell that ends before it begins', () => {
    expect(() => workingIn([{ person: 'a', first: '2017-02-01', last: '2017-01-31' }], third2017)).toThrow(
      expect.objectContaining({
        code: 'contradiction',
        facts: { argument: 'eind', other: 'begin' },
      }) as DomainError,
    );
    expect(() => workingIn([{ person: 'a', first: 'x' }], third2017)).toThrow(
      expect.objectContaining({
        facts: expect.objectContaining({ argument: 'begin' }) as object,
      }) as DomainError,
    );
    expect(() => workingIn([{ person: 'a', first: '2017-01-01', last: 'x' }], third2017)).toThrow(
      expect.objectContaining({
        facts: expect.objectContaining({ argument: 'eind' }) as object,
      }) as DomainError,
    );
  });
});

describe('startersStillWorking', () => {
  const window = { first: '2016-10-01', last: '2017-09-30' };
  const spells: Spell[] = [
    { person: 'works on', first: '2016-10-01' },
    { person: 'stops a day too early', first: '2016-10-01', last: '2017-09-30' },
    { person: 'stops on the day', first: '2016-10-01', last: '2017-10-01' },
    { person: 'finds another job', first: '2017-09-30', last: '2017-12-31' },
    { person: 'finds another job', first: '2018-09-30', last: '2018-10-31' },
    { person: 'finds one too late', first: '2017-09-30', last: '2017-12-31' },
    { person: 'finds one too late', first: '2018-10-01' },
    { person: 'started before', first: '2017-05-01' },
    { person: 'started before', first: '2016-09-30', last: '2016-10-31' },
    { person: 'started after', first: '2017-10-01' },
  ];

  it('counts who works on the day one year after the first beginning', () => {
    expect(startersStillWorking(spells, window, 1)).toMatchObject({ part: 3, whole: 5 });
  });

  it('counts who works two years after', () => {
    expect(startersStillWorking(spells, window, 2)).toMatchObject({ part: 2, whole: 5 });
  });
});

test('sameJobLongerThanYear counts persons present with one spell that reaches the day a year on', () => {
  const spells: Spell[] = [
    { person: 'long', first: '2016-07-01' },
    { person: 'a day short', first: '2017-01-01', last: '2017-12-31' },
    { person: 'just', first: '2017-01-01', last: '2018-01-01' },
    { person: 'two short ones', first: '2016-10-01', last: '2017-07-01' },
    { person: 'two short ones', first: '2017-07-02', last: '2018-05-01' },
    { person: 'gone', first: '2010-01-01', last: '2017-06-30' },
    { person: 'not yet', first: '2017-10-01' },
    { person: 'short, inside', first: '2017-07-10', last: '2017-08-10' },
    { person: 'gone on the first day', first: '2010-01-01', last: '2017-07-01' },
    { person: 'there on the last day', first: '2017-09-30', last: '2017-12-31' },
    { person: 'a long one beside a short one', first: '2015-01-01' },
    { person: 'a long one beside a short one', first: '2017-08-01', last: '2017-08-31' },
  ];
  expect(sameJobLongerThanYear(spells, third2017)).toMatchObject({ part: 4, whole: 8 });
});

describe('permanentHours', () => {
  it('is a share of hours, not of contracts', () => {
    const rows = [
      { hours: 58, permanent: true },
      { hours: 20, permanent: false },
      { hours: 22, permanent: false },
    ];
    expect(permanentHours(rows)?.toNumber()).toBe(0.58);
  });

  it('is not known without hours and refuses negative ones', () => {
    expect(permanentHours([{ hours: 0, permanent: true }])).toBeNull();
    expect(() => permanentHours([{ hours: -1, permanent: true }])).toThrow(
      expect.objectContaining({
        facts: expect.objectContaining({ argument: 'uren' }) as object,
      }) as DomainError,
    );
  });
});
