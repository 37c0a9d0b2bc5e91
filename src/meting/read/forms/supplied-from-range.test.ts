import { DomainError, publishedLaw, valueOf } from '../../../law';
import type { GridCell } from '../values/grid';
import { suppliedFromRange } from './supplied-from-range';

const headings = ['Naam', 'Van', 'Tot en met', 'Waarde', 'Bron'];
const key = ['verdeelsleutel.overheid', 44562, 44926, 0.3, 'eigen onderzoek'];

function errorOf(range: readonly (readonly GridCell[])[]): Pick<DomainError, 'code' | 'facts'> {
  try {
    suppliedFromRange(range);
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, facts: error.facts };
  }
  throw new Error('nothing was refused');
}

describe('values of the workbook itself, out of a range', () => {
  it('gives the law with them, marked, and leaves the published law as it was', () => {
    const { law, supplied } = suppliedFromRange([headings, key]);
    expect(valueOf(law, 'verdeelsleutel.overheid', '2022-06-30')).toMatchObject({
      from: '2022-01-01',
      until: '2023-01-01',
      value: '0.3',
      supplied: true,
      source: { document: 'eigen onderzoek', place: 'BA_Parameters, rij 2' },
    });
    expect(supplied.map(({ name }) => name)).toEqual(['verdeelsleutel.overheid']);
    expect(() => valueOf(publishedLaw, 'verdeelsleutel.overheid', '2022-06-30')).toThrow(DomainError);
  });

  it('reads English headings in any order, a title above them, blank rows, and dates and percentages as text', () => {
    const { law } = suppliedFromRange([
      ['Own values', '', '', '', ''],
      ['Source', 'Value', 'Until', 'From', 'Name'],
      ['', '', '', '', ''],
      ['own survey', '30,5%', '1-1-2023', '2022-01-01', 'verdeelsleutel.overheid'],
      [null, null, null, null, null],
    ]);
    expect(valueOf(law, 'verdeelsleutel.overheid', '2022-12-31').value).toBe('0.305');
    expect(() => valueOf(law, 'verdeelsleutel.overheid', '2023-01-01')).not.toThrow();
    expect(valueOf(law, 'verdeelsleutel.overheid', '2023-01-01').supplied).toBeUndefined();
  });

  it.each([
    ['a cell that shows 2.57%', 0.0257],
    ['2.57', 2.57],
    ['the text 2,57%', '2,57%'],
  ])('takes %s for a quotum percentage of 2.57%', (_, cell) => {
    const { law } = suppliedFromRange([headings, ['quotum.percentage.markt', 46023, null, cell, 'regeling']]);
    expect(valueOf(law, 'quotum.percentage.markt', '2026-12-31').value).toBe('2.57');
  });

  it.each<[string, GridCell[], string, number]>([
    ['a name that does not exist', ['sleutel', 44562, null, 0.3, 'x'], 'name', 1],
    ['no first day', ['verdeelsleutel.overheid', null, null, 0.3, 'x'], 'from', 2],
    ['an end before the beginning', ['verdeelsleutel.overheid', 44562, 44000, 0.3, 'x'], 'until', 3],
    ['no number', ['verdeelsleutel.overheid', 44562, null, 'volgt', 'x'], 'value', 4],
    ['an error', ['verdeelsleutel.overheid', 44562, null, { error: '#N/A' }, 'x'], 'value', 4],
    ['no source', ['verdeelsleutel.overheid', 44562, null, 0.3, ''], 'source', 5],
    ['a second value for the same time', [...key], 'overlap', 2],
  ])('refuses the whole range for %s, and says where', (_, row, problem, column) => {
    const { code, facts } = errorOf([headings, key, row]);
    expect(code).toBe('refused-value');
    expect(facts).toMatchObject({ problem, row: 3, column });
  });

  it.each<[string, (readonly GridCell[])[]]>([
    ['an empty range', []],
    ['a range without headings', [key]],
    ['headings with nothing below', [headings]],
  ])('refuses %s', (_, range) => {
    expect(errorOf(range)).toEqual({ code: 'missing', facts: { argument: 'Naam, Van, Waarde, Bron' } });
  });
});
