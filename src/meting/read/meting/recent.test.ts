import { RecentNumbers, RecentTexts } from './recent';

describe('texts', () => {
  const remember = (texts: readonly string[]) => {
    const recent = new RecentTexts();
    texts.forEach((text, place) => {
      recent.set(recent.slotOf(text), text, place);
    });
    return (text: string) => recent.get(recent.slotOf(text), text);
  };

  test('are known again by their place, until another one takes their slot', () => {
    expect(remember([])('Twente')).toBeUndefined();
    const placeOf = remember(['Twente', 'Zeeland', 'é', 'Twente ']);
    expect(['Twente', 'Zeeland', 'é', 'Twente '].map(placeOf)).toEqual([0, 1, 2, 3]);
    expect(placeOf('Drenthe')).toBeUndefined();
    // Of the same length, and the same letters where a slot is chosen by.
    const alike = remember(['aXbYc', 'aZbYc']);
    expect([alike('aXbYc'), alike('aZbYc')]).toEqual([undefined, 1]);
  });

  test('that are long are not kept', () => {
    const [kept, not] = ['x'.repeat(255), 'x'.repeat(256)];
    expect([remember([kept])(kept), remember([not])(not)]).toEqual([0, undefined]);
  });

  test.each<[string, (i: number) => string]>([
    ['numbers of employers', (i) => `${String(100_000_000 + i * 7919)}L01`],
    ['numbers', (i) => String(i * 7)],
  ])('that differ as %s do have mostly slots of their own', (_what, textOf) => {
    const texts = Array.from({ length: 20 }, (_, i) => textOf(i));
    const placeOf = remember(texts);
    const known = texts.filter((text, place) => placeOf(text) === place);
    expect(known.length).toBeGreaterThan(texts.length / 2);
  });
});

describe('numbers of texts', () => {
  const file = () => ({ get: () => '' });

  test('are known again within their file, until another one takes their slot', () => {
    const recent = new RecentNumbers();
    const [one, other] = [file(), file()];
    const remember = (number: number, place: number) => {
      recent.set(recent.slotOf(one, number), number, place);
    };
    const placeOf = (of: typeof one, number: number) => recent.get(recent.slotOf(of, number), number);
    expect([0, 1].map((number) => placeOf(one, number))).toEqual([undefined, undefined]);
    remember(0, 7);
    remember(1, 8);
    remember(1023, 9);
    expect([0, 1, 2, 1023, 1024].map((number) => placeOf(one, number))).toEqual([
      7,
      8,
      undefined,
      9,
      undefined,
    ]);
    remember(1025, 10);
    expect([1, 1025].map((number) => placeOf(one, number))).toEqual([undefined, 10]);
    expect(placeOf(other, 0)).toBeUndefined();
    // What was known of the first is forgotten.
    expect(placeOf(one, 0)).toBeUndefined();
  });
});
