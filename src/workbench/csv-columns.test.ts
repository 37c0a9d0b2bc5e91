import { valuesOfCsv, type CsvColumn } from './csv-columns';

/** Columns of a file by its lines; what is empty is no cell. */
function columnsOf(...lines: readonly string[]): ReadonlyMap<number, CsvColumn> {
  const columns = new Map<number, { rows: number[]; texts: string[] }>();
  lines.forEach((line, at) => {
    line.split(';').forEach((text, index) => {
      if (text === '') return;
      const column = columns.get(index + 1) ?? { rows: [], texts: [] };
      columns.set(index + 1, column);
      column.rows.push(at + 1);
      column.texts.push(text);
    });
  });
  return columns;
}

const numbersIn = (column: number, ...lines: readonly string[]) => {
  const values = valuesOfCsv(columnsOf(...lines)).values.get(column);
  return values === undefined ? null : [...values.values()].map(({ value }) => value);
};

describe('the columns of a .csv', () => {
  it('become numbers where it is clear how they are written', () => {
    expect(numbersIn(1, 'bedrag', '1.234', '12,5', '7')).toEqual([1234, 12.5, 7]);
    expect(numbersIn(1, 'bedrag', '1,234.5', '1,000', '7')).toEqual([1234.5, 1000, 7]);
    expect(numbersIn(1, 'bedrag', '12,5', '80.5')).toEqual([12.5, 80.5]);
  });

  it('stay text where it is not, and say which cells', () => {
    const { values, stayed } = valuesOfCsv(columnsOf('bedrag', '1.234', '12,5', '80.5', '', '2.500'));
    expect(values.size).toBe(0);
    expect(stayed).toEqual([{ column: 1, heading: 'bedrag', kind: 'number', why: 'mixed', rows: [2, 6] }]);
    expect(valuesOfCsv(columnsOf('bedrag', '1.234', '5')).stayed).toMatchObject([
      { why: 'mixed', rows: [2] },
    ]);
  });

  it('of a meting are read by each other, and stay text together where one cannot be', () => {
    const clear = ['Verloonde uren;Contracturen per week', '1.234;12,5', '1.105;36'];
    expect(numbersIn(1, ...clear)).toEqual([1234, 1105]);
    const torn = ['Verloonde uren;Contracturen per week;Bedrag LKV', '1.234;12,5;9', '1.105;8.25;9'];
    const { values, stayed } = valuesOfCsv(columnsOf(...torn));
    expect([...values.keys()]).toEqual([3]);
    expect(stayed.map(({ column, why, rows }) => [column, why, rows])).toEqual([
      [1, 'mixed', [2, 3]],
      [2, 'along', []],
    ]);
  });

  it('keep what is a name and no figure', () => {
    expect(valuesOfCsv(columnsOf('code', '012', '13'))).toEqual({ values: new Map(), stayed: [] });
    expect(valuesOfCsv(columnsOf('nummer', '111222333', '123456782')).values.size).toBe(0);
    expect(valuesOfCsv(columnsOf('BSN', '111222333')).values.size).toBe(0);
    expect(valuesOfCsv(columnsOf('huis', '12a', '3b', '4')).values.size).toBe(0);
    expect(numbersIn(1, 'naam;2023', 'x;5')).toBeNull();
    expect(numbersIn(2, 'naam;2023', 'x;5')).toEqual([5]);
  });

  it('that the check does not know stay text where a number would lose some of it', () => {
    const stays = (...lines: readonly string[]) => {
      const { values, stayed } = valuesOfCsv(columnsOf('kop', ...lines));
      expect(values.size).toBe(0);
      return stayed.map(({ why, rows }) => [why, ...rows]);
    };
    expect(stays('+31612345678', '+31201234567')).toEqual([]);
    expect(stays('+31612345678', '31201234567')).toEqual([['loses', 2]]);
    expect(stays('5 uur', '6', '7')).toEqual([['loses', 2]]);
    expect(stays('10.10', '9.3', '11')).toEqual([['loses', 2]]);
    expect(stays('10,10', '9,3')).toEqual([['loses', 2]]);
    expect(stays('1.250', '1,234.5')).toEqual([['loses', 2]]);
    expect(stays('1234-', '1234')).toEqual([['loses', 2]]);
    expect(stays('(1.234)', '12,5')).toEqual([['loses', 2]]);
    expect(stays('05.10', '10.11')).toEqual([['loses', 2]]);
    expect(stays('12345678901,1234567', '1,5')).toEqual([['loses', 2]]);
    const kept = (...lines: readonly string[]) => numbersIn(1, 'kop', ...lines);
    expect(kept('12,50', '7,00', '1.234,25')).toEqual([12.5, 7, 1234.25]);
    expect(kept('- 3.853', '1.234.567', '12,-', '7')).toEqual([-3853, 1234567, 12, 7]);
    expect(kept('€ 12,50', '€ 7', 'EUR 1.250', '0,29%')).toEqual([12.5, 7, 1250, 0.0029]);
    expect(numbersIn(1, 'Verloonde uren', '5 uur', '6,50', '7')).toEqual([5, 6.5, 7]);
  });

  it('say which cells among numbers are none', () => {
    const { values, stayed } = valuesOfCsv(columnsOf('bedrag', '5', '7 (geschat)', '6', 'geen'));
    expect([...(values.get(1)?.values() ?? [])]).toEqual([{ value: 5 }, { value: 6 }]);
    expect(stayed).toMatchObject([{ why: 'cells', rows: [3] }]);
  });

  it('keep what stands beside a number as its format', () => {
    const { values } = valuesOfCsv(columnsOf('bedrag;deel', '€ 139,50;50%'));
    expect(values.get(1)?.get(1)).toEqual({ value: 139.5, format: '"€" #,##0.00' });
    expect(values.get(2)?.get(1)).toEqual({ value: 0.5, format: '0%' });
    expect(numbersIn(1, 'Verloonde uren', '50%', '80')).toEqual([80]);
  });

  it('become dates where day and month are clear', () => {
    const dated = valuesOfCsv(columnsOf('dag', '31-12-2024', '01-02-2024'));
    expect([...(dated.values.get(1)?.values() ?? [])].map(({ value }) => value)).toEqual([45657, 45323]);
    expect(valuesOfCsv(columnsOf('dag', '01-02-2024', '03-04-2024')).stayed).toMatchObject([
      { kind: 'date', why: 'mixed', rows: [2, 3] },
    ]);
    expect(valuesOfCsv(columnsOf('dag', '31-12-2024 14:00')).values.size).toBe(0);
  });
});
