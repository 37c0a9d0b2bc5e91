import fc from 'fast-check';
import { TextTable } from './text-table';

describe('a table of texts', () => {
  it('gives every text back under its number, however often asked', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constant('x'.repeat(40_000)),
      fc.constant('y'.repeat(70_000)),
      fc.constant('z'.repeat(140_000)),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
        const table = new TextTable();
        for (const each of texts) {
          if (table.addSegment(`>${each}<`)) table.addFrom(1, each.length + 1);
          else table.add(each);
        }
        table.finish();
        for (let time = 0; time < 3; time++) {
          expect(texts.map((_, i) => table.get(i))).toEqual(texts);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('grows beyond its first room', () => {
    const table = new TextTable();
    for (let i = 0; i < 5000; i++) {
      const text = `text ${String(i)}`;
      if (i % 2 === 0) {
        table.addSegment(text);
        table.addFrom(0, text.length);
      } else table.add(text);
    }
    table.finish();
    expect(table.count).toBe(5000);
    expect([0, 1023, 1024, 4999].map((i) => table.get(i))).toEqual([
      'text 0',
      'text 1023',
      'text 1024',
      'text 4999',
    ]);
  });
});
